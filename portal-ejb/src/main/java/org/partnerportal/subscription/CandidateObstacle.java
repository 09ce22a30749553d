package org.partnerportal.subscription;

/** Why a company may not be the designated support contact (DOMAIN 2.4). */
public enum CandidateObstacle {
    /** It is suspended, revoked or deauthorised. */
    NOT_IN_GOOD_STANDING,
    /** It is no reseller of the owner's at that moment; invite it first. */
    NO_PARTNERSHIP,
    /** It has no reseller relationship with this customer; request that first. */
    NO_RELATIONSHIP,
    /** It holds no delegated admin rights for this customer at that moment; it must ask the customer for them first. */
    NO_ADMIN_RIGHTS,
    /** The subscription was bought under new commerce, which knows no designated contact (DOMAIN 2.4, 8). */
    NEW_COMMERCE
}
