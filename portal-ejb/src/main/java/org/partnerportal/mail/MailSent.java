package org.partnerportal.mail;

/** The mail was handed over (or kept in the outbox, in a local run). Fired in the transaction that records it. */
public record MailSent(long mailId) {}
