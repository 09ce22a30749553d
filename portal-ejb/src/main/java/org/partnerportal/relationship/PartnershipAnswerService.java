package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What a reseller answers a provider that asks it to work together (DOMAIN 2.2). */
@Stateless
public class PartnershipAnswerService {

    @Inject
    private Answering answering;

    @Inject
    private PartnershipService partnerships;

    /**
     * Works with the provider from now on.
     *
     * @throws RequestNotOpenException for an unknown, expired, revoked, answered or foreign link
     */
    @Requires(Permission.COMPANY_EDIT)
    public void acceptLink(@NotNull String token) {
        OpenRequest request = answering.byLink(token, RequestKind.RESELLER);
        answering.close(request, RequestState.ACCEPTED);
        long reseller = CallerContext.current().companyId();
        CallerContext.runAs(Caller.system(request.partnerId()), () -> partnerships.begin(reseller, answering.now()));
    }

    /** @throws RequestNotOpenException as {@link #acceptLink} */
    @Requires(Permission.COMPANY_EDIT)
    public void declineLink(@NotNull String token) {
        answering.close(answering.byLink(token, RequestKind.RESELLER), RequestState.DECLINED);
    }
}
