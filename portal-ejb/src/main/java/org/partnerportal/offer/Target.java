package org.partnerportal.offer;

/** What the partner promises for one severity; any of the three may be null. */
public record Target(Severity severity, TimeSpan firstResponse, TimeSpan updateInterval, TimeSpan restore) {}
