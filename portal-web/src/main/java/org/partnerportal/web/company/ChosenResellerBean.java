package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.Viewer;

/** The reseller that a list is narrowed to (parameter {@code reseller}). */
@Named
@RequestScoped
public class ChosenResellerBean {

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    private String name;

    /** Looks before the page is begun, so that a reseller of others is "not found". */
    public void load() {
        Long id = here.number("reseller");
        if (id != null && viewer.may("RESELLER_VIEW")) {
            name = partnerships.get(id).name();
        }
    }

    /** Null when the viewer may not see resellers. */
    public String getName() {
        return name;
    }
}
