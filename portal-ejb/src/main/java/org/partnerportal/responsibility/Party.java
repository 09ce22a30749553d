package org.partnerportal.responsibility;

/** A company by its number and the name it bore at the moment in question. */
public record Party(long id, String name) {}
