package org.partnerportal.rules;

/**
 * An account is about to put a reading in force; fired in that transaction. Who knows a reason against it throws.
 *
 * @param before what was in force
 * @param after what will be
 */
public record ReadingChosen(Readings before, Readings after) {}
