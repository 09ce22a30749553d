package org.partnerportal.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Who leaves support to whom. */
@Stateless
public class OutsourcingQueries {

    @Inject
    private OutsourcingRepository outsourcing;

    @Inject
    private OfferQueries offers;

    @Inject
    private Clock clock;

    /** The calling provider's offer for resellers. */
    @Requires(Permission.OFFER_VIEW)
    public Optional<DefaultOffer> own() {
        return outsourcing.marked();
    }

    /** What providers offer the calling reseller, and what it has taken; three statements. */
    @Requires(Permission.OFFER_VIEW)
    public List<ProviderChoice> choices() {
        Instant now = clock.instant();
        List<OutsourcingRepository.Made> made = outsourcing.madeToCaller(now);
        Set<Long> providers =
                made.stream().map(OutsourcingRepository.Made::providerId).collect(Collectors.toSet());
        List<PublishedOffer> published = offers.publishedAt(providers, now);
        return made.stream()
                .flatMap(offer -> published.stream()
                        .filter(version -> version.offerId() == offer.offerId())
                        .map(version -> new ProviderChoice(
                                offer.providerId(),
                                offer.provider(),
                                offer.offerId(),
                                version.content().title(),
                                version.validTo(),
                                offer.since())))
                .toList();
    }

    /** What the caller leaves to its providers at this moment, and what its resellers leave to it. */
    @Requires(Permission.OFFER_VIEW)
    public List<Outsourced> inForce() {
        return outsourcing.inForce(clock.instant());
    }

    /** Which of these resellers left support to which of these providers at that moment; one statement. */
    @PublicAccess("asked by the resolver for a customer's page; names nobody who is not named there")
    public List<Outsourced> outsourcedAt(Set<Long> providers, Set<Long> resellers, Instant at) {
        return providers.isEmpty() || resellers.isEmpty()
                ? List.of()
                : outsourcing.outsourcedAt(providers, resellers, at);
    }
}
