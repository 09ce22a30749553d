package org.partnerportal.adminrights;

/** Kinds of delegated admin privileges. */
public enum AdminKind {
    /** The old kind: all of the directory, and without an end. Cannot be requested any more. */
    DAP,
    /** Granular: named roles, for some time, approved by the customer. */
    GDAP
}
