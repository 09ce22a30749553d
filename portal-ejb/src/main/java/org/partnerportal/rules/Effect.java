package org.partnerportal.rules;

/** What of the portal depends on how a contradiction is read. */
public enum Effect {
    /** Nothing yet: the reading is recorded. */
    NONE,
    /** Who may do what: the task matrix has rules that count under one reading alone. */
    ROLES,
    /** Whether one can open a service request. */
    READINESS,
    /** What a support offer must say before it is published. */
    OFFER
}
