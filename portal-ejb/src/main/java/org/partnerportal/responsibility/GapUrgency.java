package org.partnerportal.responsibility;

/** How much a gap hurts. */
public enum GapUrgency {
    /** Customers get a worse answer now. */
    URGENT,
    /** Customers will get a worse answer, or some do. */
    SOON,
    /** Customers get their answer; something else suffers. */
    LATER
}
