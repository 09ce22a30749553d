package org.partnerportal.offer;

import java.time.Instant;

/**
 * Where the draft stands.
 *
 * @param comment of the approver who returned it
 */
public record OfferReview(
        ReviewState state, Long requestedBy, Instant requestedAt, Instant validFrom, Instant validTo, String comment) {}
