package org.partnerportal.offer;

/** Where a published version stands in time. */
public enum OfferVersionState {
    SCHEDULED,
    IN_FORCE,
    OVER,
    WITHDRAWN,
    REPLACED
}
