package org.partnerportal.rules;

/** Who may choose between the readings of a contradiction. */
public enum Decider {
    /** It is settled: one reading satisfies all sources. */
    NOBODY,
    /** The operator of the portal, for each cloud. */
    OPERATOR,
    /** The operator for each cloud, and each partner for its own account. */
    PARTNER
}
