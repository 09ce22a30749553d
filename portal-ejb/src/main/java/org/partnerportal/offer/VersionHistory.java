package org.partnerportal.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of each published version where it stands. */
final class VersionHistory {

    private final Map<Long, VersionFacts> facts;
    private final OfferTimeline timeline;
    private final Instant now;

    VersionHistory(Collection<VersionFacts> facts, Instant now) {
        this.facts = facts.stream().collect(Collectors.toMap(VersionFacts::id, Function.identity()));
        this.timeline = new OfferTimeline(facts);
        this.now = now;
    }

    List<OfferVersionRow> rows(List<OfferVersion> versions) {
        return versions.stream()
                .map(version -> {
                    VersionFacts known = facts.get(version.id());
                    return version.toRow(stateOf(known), timeline.ends(known), known.withdrawnAt());
                })
                .toList();
    }

    /** It is in force or will be, so that there is something to take back. */
    boolean withdrawable(long versionId) {
        OfferVersionState state = stateOf(facts.get(versionId));
        return state == OfferVersionState.IN_FORCE || state == OfferVersionState.SCHEDULED;
    }

    /** A version of the offer is in force or will be. */
    boolean counts(long offerId) {
        return facts.values().stream()
                .filter(version -> version.offerId() == offerId)
                .anyMatch(version -> withdrawable(version.id()));
    }

    OfferVersionState stateOf(VersionFacts version) {
        Instant ends = timeline.ends(version);
        if (ends != null && ends.equals(version.withdrawnAt()) || version.neverBegan()) {
            return OfferVersionState.WITHDRAWN;
        }
        if (timeline.inForce(version, now)) {
            return OfferVersionState.IN_FORCE;
        }
        boolean waits = version.validFrom().isAfter(now) && (ends == null || ends.isAfter(version.validFrom()));
        if (waits) {
            return OfferVersionState.SCHEDULED;
        }
        return ends != null && ends.equals(version.validTo()) ? OfferVersionState.OVER : OfferVersionState.REPLACED;
    }
}
