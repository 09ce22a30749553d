package org.partnerportal.shared.trail;

/** How an operation ended. */
public enum Outcome {
    DONE,
    /** The caller may not, or not so, or not now. */
    REFUSED,
    /** Something broke. */
    FAILED
}
