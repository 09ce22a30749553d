package org.partnerportal.relationship;

import java.time.Instant;

/**
 * A request as the partner that made it sees it.
 *
 * @param identifier Microsoft ID of a customer, PartnerID of a reseller
 * @param recipient who got the letter with the link
 * @param adminRights whether delegated admin rights are asked for, too
 * @param expiresAt until when it can be answered
 * @param answeredAt null while nobody has answered
 */
public record RequestRow(
        long id,
        RequestKind kind,
        String identifier,
        String name,
        String recipient,
        String language,
        boolean adminRights,
        RequestState state,
        Instant requestedAt,
        Instant expiresAt,
        Instant answeredAt) {

    /** Whether the link can be sent again, which makes the former one useless. */
    public boolean resendable() {
        return state == RequestState.PENDING || state == RequestState.EXPIRED;
    }

    public boolean revocable() {
        return state == RequestState.PENDING;
    }
}
