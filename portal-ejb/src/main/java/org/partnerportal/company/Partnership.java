package org.partnerportal.company;

import java.time.Instant;

/**
 * A reseller as its provider sees it.
 *
 * @param since when they began to work together
 * @param country ISO code, empty when unknown
 * @param customers of the provider with a subscription that names the reseller as reseller of record, as counted last
 * @param subscriptions of the provider that name it so, as counted last
 * @param supports subscriptions of the provider for which it is the designated contact, as counted last
 * @param open what waits at this moment
 * @param access as counted last
 * @param countedAt when that was; null for never
 */
public record Partnership(
        long id,
        long resellerId,
        String name,
        String partnerId,
        PartnerStatus status,
        Instant since,
        long supports,
        String country,
        long customers,
        long subscriptions,
        OpenRequests open,
        ResellerAccess access,
        Instant countedAt) {}
