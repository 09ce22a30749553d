package org.partnerportal.account;

/** Where a user stands. */
public enum UserState {
    /** Was sent a link and has not set a password yet. */
    INVITED,
    ACTIVE,
    /** May not come in; kept, because what it did stays on record. */
    DEACTIVATED;

    static UserState of(boolean active, boolean hasPassword) {
        if (!active) {
            return DEACTIVATED;
        }
        return hasPassword ? ACTIVE : INVITED;
    }
}
