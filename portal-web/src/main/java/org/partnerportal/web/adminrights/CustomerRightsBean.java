package org.partnerportal.web.adminrights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.web.shared.Parameters;

/** The caller's admin rights with a customer, on the customer's page (parameter {@code id}). */
@Named
@RequestScoped
public class CustomerRightsBean {

    @Inject
    private AdminRightsQueries queries;

    private List<AdminRights> rights;

    public List<AdminRights> getRights() {
        if (rights == null) {
            rights = queries.ofCustomer(Parameters.required("id"));
        }
        return rights;
    }
}
