package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.rules.OtherMarketException;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Begins and ends the partnership of the calling provider with a reseller. Ending it notifies nobody (DOMAIN 2.2);
 * letters are written by {@code relationship}. */
@Stateless
public class PartnershipService {

    @Inject
    private PartnershipRepository partnerships;

    @Inject
    private CompanyRepository companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Works with the reseller from that moment on; does nothing when it does already. For the portal itself: between
     * persons it takes both sides, since whoever has a reseller may record its standing and so shut it out.
     *
     * @throws ForbiddenException when a person asks
     * @throws NotFoundException when it is not an indirect reseller of the provider's own cloud
     * @throws NotInThisCloudException when that cloud has no indirect model
     */
    @Requires(Permission.COMPANY_EDIT)
    public void begin(long resellerId, Instant from) {
        if (CallerContext.current().userId() != null) {
            throw new ForbiddenException(Permission.COMPANY_EDIT);
        }
        Company provider = provider();
        rules.require(CloudRule.INDIRECT_MODEL, provider.cloud().name());
        companies
                .find(resellerId)
                .filter(other -> other.kind() == CompanyKind.INDIRECT_RESELLER && other.cloud() == provider.cloud())
                .orElseThrow(NotFoundException::new);
        link(resellerId, from);
    }

    /**
     * Agrees, as a reseller, to work with the provider of that PartnerID from now on; answers the provider's name.
     *
     * @throws NotAProviderException when it is none of the reseller's own cloud
     * @throws NotInThisCloudException when that cloud has no indirect model
     * @throws OtherMarketException when the provider is in another market
     */
    @Requires(Permission.COMPANY_EDIT)
    public String join(@NotNull @PartnerId String partnerId) {
        Company reseller = companies
                .own()
                .filter(own -> own.kind() == CompanyKind.INDIRECT_RESELLER)
                .orElseThrow(NotFoundException::new);
        rules.require(CloudRule.INDIRECT_MODEL, reseller.cloud().name());
        Company provider = companies
                .byPartnerId(reseller.cloud(), partnerId)
                .filter(other -> other.kind() == CompanyKind.INDIRECT_PROVIDER)
                .orElseThrow(() -> new NotAProviderException(partnerId));
        rules.requireSameMarket(reseller.cloud().name(), reseller.country(), provider.country(), provider.name());
        Instant now = clock.instant();
        if (!partnerships.providers(now).contains(provider.id())) {
            partnerships.join(provider.id(), now);
            changed.fire(FactsChanged.of(reseller.id()));
        }
        return provider.name();
    }

    /** @throws NotFoundException when they do not work together */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void end(long resellerId) {
        if (partnerships.end(resellerId, clock.instant()) == 0) {
            throw new NotFoundException();
        }
        changed.fire(new FactsChanged(Set.of(CallerContext.current().companyId(), resellerId)));
    }

    private Company provider() {
        return companies
                .own()
                .filter(own -> own.kind() == CompanyKind.INDIRECT_PROVIDER)
                .orElseThrow(NotFoundException::new);
    }

    private void link(long resellerId, Instant from) {
        if (!partnerships.linked(resellerId, from)) {
            partnerships.link(resellerId, from);
            changed.fire(FactsChanged.of(resellerId));
        }
    }
}
