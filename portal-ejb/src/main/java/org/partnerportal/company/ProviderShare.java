package org.partnerportal.company;

import java.time.Instant;

/**
 * A provider as a reseller of its sees it: what it sells through the reseller.
 *
 * @param customers of the provider with a subscription that names the reseller as reseller of record, as counted last
 * @param subscriptions that name it so, as counted last
 * @param supports subscriptions of the provider for which the reseller is the designated contact, as counted last
 * @param countedAt when that was; null for never
 */
public record ProviderShare(
        long providerId,
        String name,
        String partnerId,
        PartnerStatus status,
        long customers,
        long subscriptions,
        long supports,
        Instant countedAt) {}
