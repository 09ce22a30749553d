package org.partnerportal.subscription;

/** In which capacity the caller lists subscriptions. */
public enum SubscriptionScope {
    /** Its own: it is the transacting partner, or recorded one that was bought elsewhere. */
    OWNED,
    /** It is the reseller of record. */
    RESOLD
}
