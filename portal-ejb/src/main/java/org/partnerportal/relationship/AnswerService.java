package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What a customer answers its partners: it accepts them, declines them, and takes admin rights away (DOMAIN 2.5, 2.6, 3.5). */
@Stateless
public class AnswerService {

    @Inject
    private Answering answering;

    @Inject
    private ConsentRepository consents;

    @Inject
    private CustomerService customers;

    @Inject
    private RelationRepository relations;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RelationshipMail mail;

    /**
     * Accepts what the link asks for: the partner finds the customer in its list from now on.
     *
     * @throws RequestNotOpenException for an unknown, expired, revoked, answered or foreign link
     */
    @Requires(Permission.CONSENT_GIVE)
    public void acceptLink(@NotNull String token) {
        accept(answering.byLink(token, RequestKind.CUSTOMER));
    }

    /** The same by the request's id, for one that waits on the customer's page. */
    @Requires(Permission.CONSENT_GIVE)
    public void accept(long id) {
        accept(answering.byId(id, RequestKind.CUSTOMER));
    }

    /** @throws RequestNotOpenException as {@link #acceptLink} */
    @Requires(Permission.CONSENT_GIVE)
    public void declineLink(@NotNull String token) {
        answering.close(answering.byLink(token, RequestKind.CUSTOMER), RequestState.DECLINED);
    }

    @Requires(Permission.CONSENT_GIVE)
    public void decline(long id) {
        answering.close(answering.byId(id, RequestKind.CUSTOMER), RequestState.DECLINED);
    }

    /**
     * Takes a partner's delegated admin rights away and keeps the relationship: the partner goes on owing support, and is
     * told what it can no longer do (DOMAIN 2.6).
     *
     * @throws NotFoundException when it has none
     */
    @Requires(Permission.CONSENT_GIVE)
    public void withdraw(long partnerId) {
        if (!consents.withdraw(partnerId, CallerContext.current().userId(), answering.now())) {
            throw new NotFoundException();
        }
        mail.tellSupport(partnerId, "rightsremoved", companies.own().name());
    }

    private void accept(OpenRequest request) {
        answering.close(request, RequestState.ACCEPTED);
        long customer = CallerContext.current().companyId();
        boolean serves = CallerContext.getAs(Caller.system(request.partnerId()), () -> relations.serves(customer));
        if (!serves) {
            AddCustomer command = new AddCustomer(request.identifier(), request.name(), request.domain());
            CallerContext.runAs(Caller.system(request.partnerId()), () -> customers.add(command));
        }
        if (request.adminRights()) {
            consents.withdraw(request.partnerId(), CallerContext.current().userId(), answering.now());
            consents.give(request.partnerId(), CallerContext.current().userId(), answering.now());
        }
    }
}
