package org.partnerportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.responsibility.SupportLoadRepository.Load;
import org.partnerportal.shared.security.CallerContext;

/** Loads who may act and what was published, of the calling partner and of those whom its loads are about. */
@Dependent
class GapReader {

    private static final Duration SOON = Duration.ofDays(30);

    @Inject
    private CompanyQueries companies;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    @Inject
    private OutsourcingQueries outsourcing;

    @Inject
    private SupportProfileQueries profiles;

    GapList.Facts read(List<Load> loads, long customersWithoutPerson, Instant now) {
        long own = CallerContext.current().companyId();
        Set<PartnerLink> outsourced = outsourced();
        Set<Long> giving = Stream.concat(Stream.of(own), outsourced.stream().map(PartnerLink::providerId))
                .collect(Collectors.toSet());
        Set<Long> all = new HashSet<>(giving);
        loads.stream().filter(load -> load.owner() == own).map(Load::contact).forEach(all::add);
        Map<Long, CompanyState> states = companies.statesAt(all, now);
        CompanyState self = states.remove(own);
        return new GapList.Facts(
                self,
                loads,
                states,
                linked(own, states.keySet(), now),
                outsourced,
                offers.coverageAt(all, now),
                profiles.profilesAt(all, now).keySet(),
                offers.publishedAt(giving, now).stream()
                        .filter(offer -> offer.inForceAt(now))
                        .toList(),
                offers.expiringWithin(SOON),
                customersWithoutPerson);
    }

    private Set<PartnerLink> outsourced() {
        return outsourcing.inForce().stream()
                .map(left -> new PartnerLink(left.providerId(), left.resellerId()))
                .collect(Collectors.toSet());
    }

    private Set<Long> linked(long own, Set<Long> resellers, Instant now) {
        return partnerships.linksAt(Set.of(own), resellers, now).stream()
                .map(PartnerLink::resellerId)
                .collect(Collectors.toSet());
    }
}
