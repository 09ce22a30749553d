package org.partnerportal.account;

/** Where a user reads mail, and how. */
public record Mailbox(String email, String name, String language, String timeZone) {}
