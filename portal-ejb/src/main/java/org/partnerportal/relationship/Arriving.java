package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** What begins when the calling customer accepts a partner (DOMAIN 2.5). */
@Dependent
class Arriving {

    @Inject
    private CustomerQueries known;

    @Inject
    private CustomerService customers;

    @Inject
    private AdminRightsService adminRights;

    /** The partner finds the customer in its list, and in the register the admin rights that it asked for. */
    void relationshipBegins(OpenRequest request, Instant now) {
        long customer = CallerContext.current().companyId();
        CallerContext.runAs(Caller.system(request.partnerId()), () -> {
            if (!known.serves(customer)) {
                customers.add(new AddCustomer(request.identifier(), request.name(), request.domain()));
            }
            if (request.adminRights()) {
                adminRights.delegate(customer, now);
            }
        });
    }
}
