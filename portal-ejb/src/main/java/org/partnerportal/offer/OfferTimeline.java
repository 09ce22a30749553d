package org.partnerportal.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which version counts when. Of the versions of one offer whose time has come, the one published last counts; the
 * earlier ones do not come back when it ends. A version that is withdrawn before its time has come never counted.
 */
final class OfferTimeline {

    private static final Comparator<VersionFacts> BY_NUMBER = Comparator.comparingInt(VersionFacts::versionNo);

    private final Map<Long, List<VersionFacts>> byOffer;

    OfferTimeline(Collection<VersionFacts> versions) {
        this.byOffer = versions.stream().collect(Collectors.groupingBy(VersionFacts::offerId));
    }

    /** Per offer the version that counted last at that moment, in force or over. */
    List<VersionFacts> lastAt(Instant at) {
        return byOffer.values().stream()
                .map(versions ->
                        versions.stream().filter(each -> each.begunAt(at)).max(BY_NUMBER))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean inForce(VersionFacts version, Instant at) {
        Instant ends = ends(version);
        return version.begunAt(at) && (ends == null || at.isBefore(ends));
    }

    /** When it ended or will end: by its own date, by withdrawal or because a later version began; null for not yet. */
    Instant ends(VersionFacts version) {
        Stream<Instant> later = byOffer.getOrDefault(version.offerId(), List.of()).stream()
                .filter(other -> other.versionNo() > version.versionNo() && !other.neverBegan())
                .map(other ->
                        other.validFrom().isBefore(version.validFrom()) ? version.validFrom() : other.validFrom());
        return Stream.concat(
                        later,
                        Stream.of(version.validTo(), version.withdrawnAt()).filter(Objects::nonNull))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * What customers are shown: per company all versions in force or, if there is none, the one that ended last, because
     * an old answer is better than none.
     */
    List<VersionFacts> shownAt(Instant at) {
        Map<Long, List<VersionFacts>> byCompany =
                lastAt(at).stream().collect(Collectors.groupingBy(VersionFacts::companyId));
        return byCompany.values().stream().flatMap(last -> shown(last, at)).toList();
    }

    /** The next moment after {@code at} at which {@link #shownAt} may give another answer. */
    Optional<Instant> nextChange(Instant at) {
        return byOffer.values().stream()
                .flatMap(List::stream)
                .filter(version -> !version.neverBegan())
                .flatMap(version -> Stream.of(version.validFrom(), ends(version)))
                .filter(moment -> moment != null && moment.isAfter(at))
                .min(Instant::compareTo);
    }

    /** Versions of an offer that are yet to begin, soonest first. */
    List<VersionFacts> scheduled(long offerId, Instant at) {
        return byOffer.getOrDefault(offerId, List.of()).stream()
                .filter(version -> version.validFrom().isAfter(at) && !version.neverBegan())
                .filter(version -> ends(version) == null || ends(version).isAfter(version.validFrom()))
                .sorted(Comparator.comparing(VersionFacts::validFrom))
                .toList();
    }

    private Stream<VersionFacts> shown(List<VersionFacts> last, Instant at) {
        List<VersionFacts> inForce =
                last.stream().filter(version -> inForce(version, at)).toList();
        Comparator<VersionFacts> endedLast = Comparator.comparing(this::ends);
        return inForce.isEmpty()
                ? last.stream().max(endedLast.thenComparing(VersionFacts::id)).stream()
                : inForce.stream();
    }
}
