package org.partnerportal.responsibility;

/**
 * What is missing for customers to get a good answer. Each has a sentence {@code responsibility.gap.<kind>}; the
 * urgency says what it means for customers.
 */
public enum GapKind {
    /** The company itself is suspended, revoked or deauthorised: others answer in its place. */
    SELF_BARRED(GapUrgency.URGENT),
    /** Neither an offer in force nor a support profile. */
    NOTHING_PUBLISHED(GapUrgency.URGENT),
    /** Offers ran out and nothing followed; only the profile is left to show. */
    OFFER_EXPIRED(GapUrgency.URGENT),
    /** A reseller is designated contact and may not act. */
    RESELLER_BARRED(GapUrgency.URGENT),
    /** A reseller is designated contact and the partnership has ended. */
    RESELLER_LEFT(GapUrgency.URGENT),
    /** A reseller is designated contact and has published nothing. */
    RESELLER_UNPUBLISHED(GapUrgency.SOON),
    /** Products that no offer covers; customers see the support profile only, or another company. */
    PRODUCTS_NOT_COVERED(GapUrgency.SOON),
    /** An offer in force ends soon and nothing follows. */
    OFFER_EXPIRING(GapUrgency.SOON),
    /** Nobody at these customers is told when an offer changes. */
    CUSTOMERS_WITHOUT_PERSON(GapUrgency.LATER),
    /** Microsoft's three fields have never been filled in. */
    PROFILE_MISSING(GapUrgency.LATER);

    private final GapUrgency urgency;

    GapKind(GapUrgency urgency) {
        this.urgency = urgency;
    }

    public GapUrgency urgency() {
        return urgency;
    }
}
