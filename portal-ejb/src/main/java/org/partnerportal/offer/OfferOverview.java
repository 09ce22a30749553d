package org.partnerportal.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The offers of one company with what customers have of them. */
final class OfferOverview {

    private final List<SupportOffer> offers;
    private final OfferTimeline timeline;
    private final Map<Long, VersionFacts> lastByOffer;
    private final Map<Long, VersionFacts> newestByOffer;
    private final Instant now;

    OfferOverview(List<SupportOffer> offers, Collection<VersionFacts> versions, Instant now) {
        this.offers = offers;
        this.timeline = new OfferTimeline(versions);
        this.lastByOffer =
                timeline.lastAt(now).stream().collect(Collectors.toMap(VersionFacts::offerId, Function.identity()));
        this.newestByOffer = versions.stream()
                .collect(Collectors.toMap(
                        VersionFacts::offerId,
                        Function.identity(),
                        (one, other) -> one.versionNo() > other.versionNo() ? one : other));
        this.now = now;
    }

    List<OfferRow> rows() {
        return offers.stream().map(this::row).toList();
    }

    List<ExpiringOffer> expiringWithin(Duration time) {
        Instant limit = now.plus(time);
        return rows().stream()
                .filter(row -> row.state() == OfferState.IN_FORCE && row.scheduledFrom() == null)
                .filter(row -> row.ends() != null && !row.ends().isAfter(limit))
                .map(row -> new ExpiringOffer(row.id(), row.name(), row.versionNo(), row.ends()))
                .sorted(Comparator.comparing(ExpiringOffer::ends))
                .toList();
    }

    private OfferRow row(SupportOffer offer) {
        Optional<VersionFacts> last = Optional.ofNullable(lastByOffer.get(offer.id()));
        Optional<VersionFacts> next =
                timeline.scheduled(offer.id(), now).stream().findFirst();
        VersionFacts newest = newestByOffer.get(offer.id());
        return new OfferRow(
                offer.id(),
                offer.name(),
                state(offer, last, next),
                last.map(VersionFacts::versionNo).orElse(null),
                last.map(VersionFacts::validFrom).orElse(null),
                last.map(timeline::ends).orElse(null),
                next.map(VersionFacts::validFrom).orElse(null),
                newest == null || !offer.draftSha256().equals(newest.sha256()),
                offer.reviewState(),
                offer.changedAt(),
                offer.version());
    }

    private OfferState state(SupportOffer offer, Optional<VersionFacts> last, Optional<VersionFacts> next) {
        if (offer.archived()) {
            return OfferState.ARCHIVED;
        }
        if (last.filter(version -> timeline.inForce(version, now)).isPresent()) {
            return OfferState.IN_FORCE;
        }
        if (next.isPresent()) {
            return OfferState.SCHEDULED;
        }
        return last.isPresent() ? OfferState.EXPIRED : OfferState.UNPUBLISHED;
    }
}
