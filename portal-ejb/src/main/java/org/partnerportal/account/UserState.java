package org.partnerportal.account;

/** Where a user stands. */
public enum UserState {
    /** Was sent a link, and has neither set a password nor come in by the identity provider of the company yet. */
    INVITED,
    ACTIVE,
    /** May not come in; kept, because what it did stays on record. */
    DEACTIVATED;

    static UserState of(boolean active, boolean cameIn) {
        if (!active) {
            return DEACTIVATED;
        }
        return cameIn ? ACTIVE : INVITED;
    }
}
