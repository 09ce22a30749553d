package org.partnerportal.subscription;

/**
 * A line of the subscription list.
 *
 * @param customerName what the caller calls the customer
 * @param status what it means
 * @param statusText how it came from outside
 * @param reseller name of the reseller of record, null without one
 * @param contact name of the designated support contact in force, null for the default, as is what follows
 */
public record SubscriptionRow(
        long id,
        String msSubscriptionId,
        String productName,
        ProductFamily family,
        int quantity,
        SubscriptionStatus status,
        String statusText,
        SalesChannel channel,
        long customerId,
        String customerName,
        String owner,
        String reseller,
        String contact,
        Long contactId,
        Long assignmentId) {}
