package org.partnerportal.mail;

/** The mail was given up; fired in the transaction that records it. */
public record MailFailed(long mailId, String reason) {}
