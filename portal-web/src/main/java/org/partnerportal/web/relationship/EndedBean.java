package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndedRow;

/** What the partner has ended, with the letters as they were sent. */
@Named
@RequestScoped
public class EndedBean {

    @Inject
    private EndQueries ends;

    private List<EndedRow> rows;

    public void load() {
        rows = ends.ended();
    }

    public List<EndedRow> getRows() {
        return rows;
    }
}
