package org.partnerportal.audit;

/** What can be wrong with a chain. */
public enum ChainDamage {
    /** The entry does not say what it said when it was written. */
    CHANGED,
    /** Entries are gone. */
    MISSING,
    /** The entry does not follow the one before it: one of the two was written anew. */
    UNCONNECTED
}
