package org.partnerportal.company;

import java.time.Instant;

/** The calling provider and the reseller work together no more, told in the transaction that ends it (DOMAIN 2.2). */
public record PartnershipEnded(long resellerId, Instant at) {}
