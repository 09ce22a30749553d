package org.partnerportal.profile;

/** The fields of the profile. */
public enum SupportProfileField {
    EMAIL,
    TELEPHONE,
    WEBSITE
}
