package org.partnerportal.relationship;

import java.time.Instant;

/**
 * A request for transfer as one of those concerned sees it.
 *
 * @param customer as the company is called
 * @param current the partner of record; null while nobody was asked, and for the new partner, whose business it is not
 * @param newPartner the partner that offered to take over; null when the customer asked by itself
 * @param dueAt by when the partner of record should have done its part
 * @param dueSource who set that period
 */
public record TransferRow(
        long id,
        long customerId,
        String customer,
        Long currentId,
        String current,
        String newPartner,
        String what,
        String wording,
        TransferState state,
        String caseNumber,
        Instant askedAt,
        Instant dueAt,
        String dueSource,
        long version) {

    /** Whether the partner of record is late at that moment. */
    public boolean late(Instant now) {
        return state.counts() && dueAt.isBefore(now);
    }
}
