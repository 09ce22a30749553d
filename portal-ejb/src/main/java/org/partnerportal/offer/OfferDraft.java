package org.partnerportal.offer;

import java.time.Instant;

/**
 * The draft of an offer.
 *
 * @param version to be sent back with every change, so that two editors do not overwrite each other
 */
public record OfferDraft(
        long id,
        String name,
        OfferContent content,
        long version,
        boolean archived,
        Long changedBy,
        Instant changedAt,
        OfferReview review) {}
