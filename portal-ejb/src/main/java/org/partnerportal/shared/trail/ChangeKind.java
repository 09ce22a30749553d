package org.partnerportal.shared.trail;

/** What was done to something. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
