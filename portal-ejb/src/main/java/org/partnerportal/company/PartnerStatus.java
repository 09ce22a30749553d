package org.partnerportal.company;

/** A partner's standing in the program (DOMAIN 2.1). */
public enum PartnerStatus {
    ACTIVE,
    /** No new business, existing subscriptions go on; goes on supporting. */
    RESTRICTED,
    SUSPENDED,
    REVOKED,
    DEAUTHORISED;

    /** Whether customers may still be sent to it: a restricted partner keeps its duties, the others lost their rights. */
    public boolean maySupport() {
        return this == ACTIVE || this == RESTRICTED;
    }
}
