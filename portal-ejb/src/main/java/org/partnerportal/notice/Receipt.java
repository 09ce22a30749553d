package org.partnerportal.notice;

import java.time.Instant;

/**
 * Who was told of which version, and what became of it; name and address as they were then.
 *
 * @param at when it came into this state
 */
public record Receipt(
        long offerVersionId,
        long customerId,
        String name,
        String email,
        String language,
        ReceiptState state,
        Instant queuedAt,
        Instant sentAt,
        Instant failedAt,
        Instant confirmedAt) {

    public Instant at() {
        return switch (state) {
            case QUEUED -> queuedAt;
            case SENT -> sentAt;
            case FAILED -> failedAt;
            case CONFIRMED -> confirmedAt;
        };
    }
}
