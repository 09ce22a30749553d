package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.company.PartnershipQueries;

/** The providers that a reseller works with. */
@Named
@RequestScoped
public class ProvidersBean {

    @Inject
    private PartnershipQueries partnerships;

    public List<String> getNames() {
        return partnerships.providerNames();
    }
}
