package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.rules.OtherMarketException;
import org.partnerportal.rules.RuleQueries;
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

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    /**
     * Works with the provider from now on.
     *
     * @throws RequestNotOpenException for an unknown, expired, revoked, answered or foreign link
     * @throws OtherMarketException when the provider is in another market, as may have come out since it asked
     */
    @Requires(Permission.COMPANY_EDIT)
    public void acceptLink(@NotNull String token) {
        OpenRequest request = answering.byLink(token, RequestKind.RESELLER);
        CompanyView own = companies.own();
        CompanyView provider = companies.get(request.partnerId());
        rules.requireSameMarket(own.cloud().name(), own.country(), provider.country(), provider.name());
        answering.close(request, RequestState.ACCEPTED);
        CallerContext.runAs(Caller.system(provider.id()), () -> partnerships.begin(own.id(), answering.now()));
    }

    /** @throws RequestNotOpenException as {@link #acceptLink} */
    @Requires(Permission.COMPANY_EDIT)
    public void declineLink(@NotNull String token) {
        answering.close(answering.byLink(token, RequestKind.RESELLER), RequestState.DECLINED);
    }
}
