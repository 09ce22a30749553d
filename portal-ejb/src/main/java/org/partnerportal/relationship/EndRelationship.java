package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Ends the relationship of a partner with a customer (DOMAIN 2.6).
 *
 * @param partnerId the caller, or a reseller of the calling provider
 * @param reservationsCancelled a person vouches for it: the portal has no record of reservations
 * @param softwareCancelled a person vouches for it: the portal has no record of software
 * @param successor the partner that goes on, if any
 */
public record EndRelationship(
        long customerId,
        long partnerId,
        boolean reservationsCancelled,
        boolean softwareCancelled,
        @NotNull @Valid Successor successor,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull List<@Valid EndLetter> letters) {

    public EndRelationship {
        letters = letters == null ? null : List.copyOf(letters);
    }
}
