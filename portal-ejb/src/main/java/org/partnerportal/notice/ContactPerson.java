package org.partnerportal.notice;

/** Somebody at a customer whom the partner tells about changes. */
public record ContactPerson(long id, String name, String email, String language) {}
