package org.partnerportal.subscription;

import java.time.Instant;

/**
 * Makes a company the designated support contact of a subscription.
 *
 * @param from when it begins, never in the past; null for now
 * @param version of the subscription as it was read
 */
public record AssignSupportContact(long subscriptionId, long contactId, Instant from, long version) {}
