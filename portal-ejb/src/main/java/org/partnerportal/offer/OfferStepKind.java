package org.partnerportal.offer;

/** Steps in the life of an offer that its history names. */
public enum OfferStepKind {
    SUBMITTED,
    TAKEN_BACK,
    RETURNED,
    PUBLISHED,
    RESTORED,
    WITHDRAWN,
    ARCHIVED,
    REOPENED
}
