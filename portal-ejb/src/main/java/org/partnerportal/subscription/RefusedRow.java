package org.partnerportal.subscription;

/** A subscription of a batch that may not have that contact, and why. */
public record RefusedRow(
        long subscriptionId,
        String msSubscriptionId,
        String productName,
        long customerId,
        String customerName,
        BatchOutcome reason) {}
