package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.NotInThisCloudException;
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
    private Event<PartnershipEnded> ended;

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

    /** @throws NotFoundException when they do not work together */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void end(long resellerId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (partnerships.end(resellerId, now) == 0) {
            throw new NotFoundException();
        }
        ended.fire(new PartnershipEnded(resellerId, now));
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
