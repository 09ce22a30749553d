package org.partnerportal.offer;

import java.time.Instant;

/** A version in force that ends soon and that no later version follows. */
public record ExpiringOffer(long offerId, String name, int versionNo, Instant ends) {}
