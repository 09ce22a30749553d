package org.partnerportal.offer;

import java.time.Instant;

/** A version was published; fired in the transaction that does it. */
public record OfferPublished(long companyId, long offerVersionId, Instant validFrom, Long userId) {}
