package org.partnerportal.subscription;

/** What becomes of one subscription of a batch: assigned, or why not (DOMAIN 2.4). */
public enum BatchOutcome {
    /** Nothing speaks against it. */
    ASSIGNABLE,
    ASSIGNED,
    /** Not bought through CSP: no partner is asked. */
    NOT_CSP,
    /** Deleted or canceled. */
    ENDED,
    /** New commerce has no designated contact, neither in Partner Center nor in its API. */
    NEW_COMMERCE,
    /** Another change is planned already; it must be called off first. */
    PLANNED,
    /** That company is the contact anyway. */
    ALREADY,
    /** That company is suspended, revoked or deauthorised. */
    NOT_IN_GOOD_STANDING,
    /** That company does not work with the owner any more. */
    NO_PARTNERSHIP,
    /** That company has no reseller relationship with the customer. */
    NO_RELATIONSHIP,
    /** That company holds no delegated admin rights for the customer. */
    NO_ADMIN_RIGHTS;

    public boolean isRefusal() {
        return this != ASSIGNABLE && this != ASSIGNED;
    }
}
