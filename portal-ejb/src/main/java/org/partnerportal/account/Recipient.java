package org.partnerportal.account;

/** Somebody to write to, in its language. */
public record Recipient(String name, String email, String language) {}
