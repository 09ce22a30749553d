package org.partnerportal.servicemanagement;

/** What a link into a Microsoft portal is for. */
public enum LinkPurpose {
    ADMIN,
    HEALTH,
    REQUEST
}
