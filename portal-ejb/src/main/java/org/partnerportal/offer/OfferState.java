package org.partnerportal.offer;

/** What customers have of an offer. */
public enum OfferState {
    UNPUBLISHED,
    SCHEDULED,
    IN_FORCE,
    EXPIRED,
    ARCHIVED
}
