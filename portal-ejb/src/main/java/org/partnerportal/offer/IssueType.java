package org.partnerportal.offer;

/** Types of support that an offer covers (DOMAIN 4.4, names in Appendix E). */
public enum IssueType {
    TECHNICAL,
    BILLING,
    SUBSCRIPTION,
    HOWTO,
    SECURITY,
    TRANSFER
}
