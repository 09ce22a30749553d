package org.partnerportal.account;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
public enum LinkPurpose {
    /** A forgotten password. */
    RESET(Duration.ofMinutes(30)),
    /** The first password of somebody whom a colleague added. */
    INVITATION(Duration.ofDays(7)),
    /** Setting the portal up; printed at each start until it was used. */
    FIRST_ADMINISTRATOR(Duration.ofHours(24)),
    /** Making the operator of a portal that has people already; printed at a start that asks for it. */
    FIRST_OPERATOR(Duration.ofHours(24));

    private final Duration validFor;

    LinkPurpose(Duration validFor) {
        this.validFor = validFor;
    }

    public Duration validFor() {
        return validFor;
    }
}
