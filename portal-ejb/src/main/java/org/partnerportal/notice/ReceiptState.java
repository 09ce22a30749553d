package org.partnerportal.notice;

/** How far a notice has come to one person. */
public enum ReceiptState {
    /** The mail waits to be sent. */
    QUEUED,
    /** The mail was handed over. */
    SENT,
    /** The mail was given up: the address does not work. */
    FAILED,
    /** The person said that it was read. */
    CONFIRMED
}
