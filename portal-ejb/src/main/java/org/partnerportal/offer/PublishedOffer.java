package org.partnerportal.offer;

import java.time.Instant;

/**
 * A published version. It never changes.
 *
 * @param name as the partner's own people call the offer
 * @param validTo when it ended or will end, by its own date, a later version or withdrawal; null as long as nothing ends it
 * @param publishedBy user, null for the system
 */
public record PublishedOffer(
        long offerVersionId,
        long offerId,
        long companyId,
        int versionNo,
        String name,
        OfferContent content,
        Instant validFrom,
        Instant validTo,
        Long publishedBy,
        Instant publishedAt) {

    public boolean inForceAt(Instant at) {
        return !validFrom.isAfter(at) && (validTo == null || at.isBefore(validTo));
    }
}
