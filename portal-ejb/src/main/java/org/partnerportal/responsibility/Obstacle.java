package org.partnerportal.responsibility;

/** Why the company that was to support a product does not. */
public enum Obstacle {
    /** Suspended, revoked or deauthorised at Microsoft (DOMAIN 2.1). */
    BARRED,
    /** No partnership with the provider or no relationship with the customer any more (DOMAIN 2.6). */
    LEFT,
    /** A reseller that left support to its provider (SUP-10). */
    OUTSOURCED,
    /** Neither an offer in force for the product nor a support profile. */
    UNPUBLISHED
}
