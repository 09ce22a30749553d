package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.notice.ContactPersonQueries;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.SupportDutyService;

/** What other features have to forget when a relationship ends. */
@Dependent
class Leaving {

    @Inject
    private SupportDutyService duties;

    @Inject
    private CustomerService customers;

    @Inject
    private ContactLinkService links;

    @Inject
    private ContactPersonQueries persons;

    @Inject
    private ContactPersonService personService;

    @Inject
    private AdminRightsService adminRights;

    /** The partner is no contact and no reseller of record any more, as far as that is the caller's to say. */
    void dutiesEnd(EndPlan plan) {
        duties.leave(plan.partner().id(), plan.customerId());
    }

    /** The customer leaves the partner's list, with the link to its page, the persons who were told, and admin rights. */
    void relationshipEnds(EndPlan plan) {
        CallerContext.runAs(Caller.system(plan.partner().id()), () -> {
            adminRights.terminateAll(plan.customerId());
            if (plan.link()) {
                links.revoke(plan.customerId());
            }
            persons.of(plan.customerId()).forEach(person -> personService.remove(person.id()));
            customers.end(plan.customerId());
        });
    }
}
