package org.partnerportal.responsibility;

/** A company that comes before the responsible one but cannot be shown; a gap for whoever can mend it. */
public record PassedOver(Party party, Obstacle obstacle) {}
