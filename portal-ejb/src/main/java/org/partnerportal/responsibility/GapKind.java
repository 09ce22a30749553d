package org.partnerportal.responsibility;

/**
 * What is missing for customers to get a good answer. Each has a sentence {@code responsibility.gap.<kind>}; the
 * severity says what it means for customers.
 */
public enum GapKind {
    /** The company itself is suspended, revoked or deauthorised: others answer in its place. */
    SELF_BARRED(Severity.URGENT),
    /** Neither an offer in force nor a support profile. */
    NOTHING_PUBLISHED(Severity.URGENT),
    /** Offers ran out and nothing followed; only the profile is left to show. */
    OFFER_EXPIRED(Severity.URGENT),
    /** A reseller is designated contact and may not act. */
    RESELLER_BARRED(Severity.URGENT),
    /** A reseller is designated contact and the partnership has ended. */
    RESELLER_LEFT(Severity.URGENT),
    /** A reseller is designated contact and has published nothing. */
    RESELLER_UNPUBLISHED(Severity.SOON),
    /** Products that no offer covers; customers see the support profile only, or another company. */
    PRODUCTS_NOT_COVERED(Severity.SOON),
    /** An offer in force ends soon and nothing follows. */
    OFFER_EXPIRING(Severity.SOON),
    /** Nobody at these customers is told when an offer changes. */
    CUSTOMERS_WITHOUT_PERSON(Severity.LATER),
    /** Microsoft's three fields have never been filled in. */
    PROFILE_MISSING(Severity.LATER);

    /** How much it hurts. */
    public enum Severity {
        /** Customers get a worse answer now. */
        URGENT,
        /** Customers will get a worse answer, or some do. */
        SOON,
        /** Customers get their answer; something else suffers. */
        LATER
    }

    private final Severity severity;

    GapKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
