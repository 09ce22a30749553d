package org.partnerportal.mail;

/** Where a mail stands. */
public enum MailState {
    QUEUED,
    SENT,
    /** Given up after the last attempt, or refused for good. */
    FAILED
}
