package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndedRow;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.Here;

/** What the partner has ended, with the letters as they were sent. */
@Named
@RequestScoped
public class EndedBean {

    @Inject
    private EndQueries ends;

    @Inject
    private Here here;

    private Page<EndedRow> page;

    public void load() {
        page = ends.ended(here.page());
    }

    public Page<EndedRow> getPage() {
        return page;
    }
}
