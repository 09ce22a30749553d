package org.partnerportal.company;

import java.time.Instant;

/**
 * A reseller as its provider sees it.
 *
 * @param since when they began to work together
 * @param supports subscriptions of the provider for which it is the designated contact, as counted last
 */
public record Partnership(
        long id, long resellerId, String name, String partnerId, PartnerStatus status, Instant since, long supports) {}
