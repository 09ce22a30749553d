package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
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

    /** The calling provider's resellers of today; one statement. */
    @Requires(Permission.RESELLER_VIEW)
    public Page<Partnership> list(PartnershipFilter filter, PageRequest request) {
        List<Partnership> read = partnerships.list(filter, request, clock.instant());
        return Page.of(read, request, filter.sort()::cursor);
    }

    /** @throws NotFoundException when the caller does not work with this reseller */
    @Requires(Permission.RESELLER_VIEW)
    public Partnership get(long resellerId) {
        return partnerships.find(resellerId, clock.instant()).orElseThrow(NotFoundException::new);
    }

    /** Whether the calling provider works with this reseller. */
    @PublicAccess("about the caller's own resellers; each operation that asks has its own permission")
    public boolean linked(long resellerId) {
        return partnerships.linked(resellerId, clock.instant());
    }

    /** Countries in which the calling provider has resellers. */
    @Requires(Permission.RESELLER_VIEW)
    public List<String> countries() {
        return partnerships.countries(clock.instant());
    }

    /** Ids of all whom {@link #list} shows. */
    @Requires(Permission.RESELLER_VIEW)
    public Set<Long> listed() {
        return partnerships.resellers(clock.instant());
    }

    /** Ids of the caller's resellers at that moment. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public Set<Long> resellerIds(Instant at) {
        return partnerships.resellers(at);
    }

    /** Names of the providers that the calling reseller works with today. */
    @Requires(Permission.COMPANY_EDIT)
    public List<String> providerNames() {
        return partnerships.providerNames(clock.instant());
    }

    /** The providers that the calling reseller works with today, by name; one statement. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public List<ProviderShare> providers() {
        return partnerships.providerShares(clock.instant());
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
