package org.partnerportal.offer;

/** Impact of a problem, worst first (DOMAIN 5.7, names in Appendix E). */
public enum Severity {
    CRITICAL,
    MODERATE,
    MINIMAL
}
