package org.partnerportal.subscription;

import java.util.List;

/**
 * A subscription on the page of its customer, with its designated contacts.
 *
 * @param mine whether the caller owns it and may name the designated contact
 * @param newCommerce whether it was bought under new commerce, which knows no designated contact (DOMAIN 2.4, 8)
 * @param contacts in force and planned, oldest first; none means the default, the owner
 */
public record CustomerSubscription(
        SubscriptionRow row, boolean mine, long version, List<Assignment> contacts, boolean newCommerce) {

    public CustomerSubscription {
        contacts = List.copyOf(contacts);
    }
}
