package org.partnerportal.contactpage;

/**
 * A line of the list of links that a partner sends out.
 *
 * @param customerName what the partner calls the customer
 */
public record ContactLinkRow(long customerId, String customerName, String primaryDomain, String token) {}
