package org.partnerportal.customer;

/**
 * A line of the customer list.
 *
 * @param products live subscriptions that the caller may see
 * @param link whether a link to its page was given out
 * @param person whether somebody there is told about changes
 */
public record CustomerRow(
        long id, String name, String domain, String msTenantId, int products, boolean link, boolean person) {}
