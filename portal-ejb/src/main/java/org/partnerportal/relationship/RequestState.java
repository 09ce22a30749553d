package org.partnerportal.relationship;

/** How far a request has come. */
public enum RequestState {
    /** Waits for an answer. */
    PENDING,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time; may be sent again. */
    EXPIRED,
    /** The partner took it back. */
    REVOKED
}
