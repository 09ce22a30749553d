package org.partnerportal.servicemanagement;

import java.time.Duration;
import java.time.Instant;

/**
 * What was noted last about a service.
 *
 * @param forAll whether it was noted for all customers of the partner
 * @param stateText as it was written
 * @param recordedBy a user's id, null for the portal itself
 */
public record HealthRecord(
        String service,
        boolean forAll,
        HealthState state,
        String stateText,
        Instant since,
        String text,
        String source,
        Long recordedBy,
        Instant recordedAt) {

    /** After that nobody should rely on "it works". */
    private static final Duration FRESH = Duration.ofDays(1);

    /** What counts when another record follows: that one, but a note for all does not end a customer's own trouble. */
    HealthRecord then(HealthRecord later) {
        return later.forAll && !forAll && !state.works() ? this : later;
    }

    public boolean fresh(Instant now) {
        return recordedAt.plus(FRESH).isAfter(now);
    }
}
