package org.partnerportal.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.responsibility.SupportLoadRepository.Count;
import org.partnerportal.responsibility.SupportLoadRepository.Load;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * What the calling partner has to mend so that its customers get a good answer (N-21). What was published and who may
 * act is of this moment; how many subscriptions that concerns was counted in the background.
 */
@Stateless
public class GapQueries {

    private static final Duration SOON = Duration.ofDays(30);

    @Inject
    private SupportLoadRepository loads;

    @Inject
    private CompanyQueries companies;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    @Inject
    private SupportProfileQueries profiles;

    @Inject
    private Clock clock;

    /** All gaps, the worst first; a fixed number of statements however many customers there are. */
    @Requires(Permission.OFFER_VIEW)
    public Gaps list() {
        Instant now = clock.instant();
        long own = CallerContext.current().companyId();
        List<Load> counted = loads.loads();
        Optional<Count> count = loads.count();
        Set<Long> all = counted.stream()
                .filter(load -> load.owner() == own)
                .map(Load::contact)
                .collect(Collectors.toCollection(HashSet::new));
        all.add(own);
        Map<Long, CompanyState> states = companies.statesAt(all, now);
        CompanyState self = states.remove(own);
        GapList.Facts facts = new GapList.Facts(
                self,
                counted,
                states,
                linked(own, states.keySet(), now),
                offers.coverageAt(all, now),
                profiles.profilesAt(all, now).keySet(),
                offers.publishedAt(Set.of(own), now).stream()
                        .filter(offer -> offer.inForceAt(now))
                        .toList(),
                offers.expiringWithin(SOON),
                count.map(Count::customersWithoutPerson).orElse(0L));
        return new Gaps(GapList.of(facts), count.map(Count::at).orElse(null));
    }

    private Set<Long> linked(long own, Set<Long> resellers, Instant now) {
        return partnerships.linksAt(Set.of(own), resellers, now).stream()
                .map(PartnerLink::resellerId)
                .collect(Collectors.toSet());
    }
}
