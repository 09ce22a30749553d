package org.partnerportal.adminrights;

import java.util.Locale;

/** States of a relationship, those of Microsoft Graph (DOMAIN 3.6). What is none of them is {@link #UNKNOWN}, and kept. */
public enum AdminState {
    CREATED,
    APPROVAL_PENDING,
    APPROVED,
    ACTIVATING,
    ACTIVE,
    /** Still in force, and over within {@link AdminTerms#EXPIRING_DAYS} days. */
    EXPIRING,
    EXPIRED,
    TERMINATION_REQUESTED,
    TERMINATING,
    TERMINATED,
    UNKNOWN;

    /** From the word of Graph, {@code approvalPending}, or of Partner Center, {@code Approval pending}. */
    public static AdminState of(String word) {
        String plain = word.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        for (AdminState state : values()) {
            if (state.name().replace("_", "").toLowerCase(Locale.ROOT).equals(plain)) {
                return state;
            }
        }
        return UNKNOWN;
    }

    /** The customer has yet to answer. */
    public boolean waits() {
        return this == CREATED || this == APPROVAL_PENDING;
    }

    /** The roles work. */
    public boolean holds() {
        return this == ACTIVE || this == EXPIRING;
    }

    /** The customer has agreed, and it is not over yet as far as dates go. */
    boolean runs() {
        return holds() || this == APPROVED || this == ACTIVATING;
    }

    /** Nothing can come of it any more. */
    public boolean over() {
        return this == EXPIRED || this == TERMINATED;
    }

    /** Whether either side may still end it. */
    public boolean terminable() {
        return waits() || runs() || this == UNKNOWN;
    }
}
