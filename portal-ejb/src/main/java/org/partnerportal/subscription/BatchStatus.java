package org.partnerportal.subscription;

/** How far a batch is. */
public enum BatchStatus {
    /** Looked through, and nobody has confirmed it. */
    DRAFT,
    RUNNING,
    DONE
}
