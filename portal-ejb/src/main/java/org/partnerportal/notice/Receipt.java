package org.partnerportal.notice;

import java.time.Instant;

/**
 * Who was told of which version, and what became of it; name and address as they were then.
 *
 * @param partnerId who told it
 * @param validFrom when the version begins
 */
public record Receipt(
        long partnerId,
        long offerVersionId,
        Instant validFrom,
        long customerId,
        String name,
        String email,
        String language,
        ReceiptState state,
        Instant queuedAt,
        Instant sentAt,
        Instant failedAt,
        Instant confirmedAt) {

    /** When it came into this state. */
    public Instant at() {
        return switch (state) {
            case QUEUED -> queuedAt;
            case SENT -> sentAt;
            case FAILED -> failedAt;
            case CONFIRMED -> confirmedAt;
        };
    }
}
