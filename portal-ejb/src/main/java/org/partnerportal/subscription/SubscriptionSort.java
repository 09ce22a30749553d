package org.partnerportal.subscription;

/** Orders of the subscription list; each is an index. */
public enum SubscriptionSort {
    PRODUCT,
    /** In the order in which the portal came to know them; the newest first is descending. */
    KNOWN
}
