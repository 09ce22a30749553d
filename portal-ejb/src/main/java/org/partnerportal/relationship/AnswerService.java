package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.adminrights.ConsentService;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What a customer answers its partners: it accepts them, declines them, and takes admin rights away (DOMAIN 2.5, 2.6, 3.5). */
@Stateless
public class AnswerService {

    @Inject
    private Answering answering;

    @Inject
    private Arriving arriving;

    @Inject
    private ConsentService consents;

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
        answering
                .toDecline(token, RequestKind.CUSTOMER)
                .ifPresent(request -> answering.close(request, RequestState.DECLINED));
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
        if (consents.withdrawAll(partnerId) == 0) {
            throw new NotFoundException();
        }
        mail.tellSupport(partnerId, "rightsremoved", companies.own().name());
    }

    private void accept(OpenRequest request) {
        answering.close(request, RequestState.ACCEPTED);
        arriving.relationshipBegins(request, answering.now());
    }
}
