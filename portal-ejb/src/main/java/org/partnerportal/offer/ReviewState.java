package org.partnerportal.offer;

/** Where a draft stands on its way to publication. */
public enum ReviewState {
    EDITING,
    IN_REVIEW,
    RETURNED
}
