package org.partnerportal.offer;

import java.time.Instant;

/**
 * One published version in the history of an offer.
 *
 * @param ends when it ended or will end, for whatever reason; null for no end
 * @param requestedBy who asked for approval; null where four eyes were not asked for
 * @param sha256 fingerprint of the content
 * @param intact the content still has that fingerprint
 */
public record OfferVersionRow(
        long offerVersionId,
        int versionNo,
        OfferVersionState state,
        Instant validFrom,
        Instant ends,
        Instant withdrawnAt,
        Long requestedBy,
        Long publishedBy,
        Instant publishedAt,
        String sha256,
        boolean intact) {}
