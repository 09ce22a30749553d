package org.partnerportal.adminrights;

/** Who ended a relationship. */
public enum EndedBy {
    PARTNER,
    CUSTOMER,
    /** Its term, or that of the request, was over. */
    TIME,
    /** It was seen in Partner Center that it is over. */
    MICROSOFT
}
