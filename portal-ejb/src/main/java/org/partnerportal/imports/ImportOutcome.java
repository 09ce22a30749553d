package org.partnerportal.imports;

/** What becomes of a line. */
public enum ImportOutcome {
    NEW,
    CHANGED,
    SAME,
    FAULTY
}
