package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.RelationshipQueries;

/** What stands between the partner and a customer, on the customer's page. */
@Named
@RequestScoped
public class RelationshipFactsBean {

    @Inject
    private RelationshipQueries relationships;

    @Inject
    private EndQueries ends;

    @Inject
    private CompanyQueries companies;

    /** Delegated admin rights, in force or taken away; null when none were ever recorded. */
    public AdminStanding rights(long customerId) {
        return relationships.rights(customerId).orElse(null);
    }

    /** The calling provider's resellers that have a relationship with the customer, by name. */
    public List<CompanyView> resellers(long customerId) {
        return companies.byIds(ends.resellers(customerId)).values().stream()
                .sorted(Comparator.comparing(CompanyView::name))
                .toList();
    }
}
