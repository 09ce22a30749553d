package org.partnerportal.subscription;

import java.time.Instant;
import java.util.Map;

/**
 * A batch as people see it.
 *
 * @param chosen subscriptions in it
 * @param outcomes how many of them, by what became or would become of them
 */
public record BatchView(
        long id,
        long contactId,
        String contact,
        BatchStatus status,
        long chosen,
        long assigned,
        long refused,
        Instant confirmedAt,
        Instant endedAt,
        long version,
        Map<BatchOutcome, Long> outcomes) {

    public long assignable() {
        return outcomes.getOrDefault(BatchOutcome.ASSIGNABLE, 0L);
    }

    /** Whole per cent of what is to be written. */
    public int percent() {
        long all = assigned + assignable();
        return all == 0 ? 100 : (int) (100 * assigned / all);
    }
}
