package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Which provider works with which reseller. */
@Stateless
public class PartnershipQueries {

    @Inject
    private PartnershipRepository partnerships;

    @Inject
    private Clock clock;

    /** The calling provider's resellers of today, by name. */
    @Requires(Permission.RESELLER_VIEW)
    public List<Partnership> resellers() {
        return partnerships.ofProvider(clock.instant());
    }

    /** Ids of the caller's resellers at that moment. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public Set<Long> resellerIds(Instant at) {
        return partnerships.resellers(at);
    }

    /** Ids of the providers that the calling reseller works with at that moment. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public Set<Long> providerIds(Instant at) {
        return partnerships.providers(at);
    }

    /** Which of these providers worked with which of these resellers at that moment. */
    @PublicAccess("asked by the resolver for a customer's page; names nobody who is not named there")
    public List<PartnerLink> linksAt(Set<Long> providerIds, Set<Long> resellerIds, Instant at) {
        return providerIds.isEmpty() || resellerIds.isEmpty()
                ? List.of()
                : partnerships.linksAt(providerIds, resellerIds, at);
    }
}
