package org.partnerportal.offer;

/** Who does the work (SUP-10); the kinds may be combined. */
public enum FulfilmentKind {
    OWN,
    RESOLD,
    OUTSOURCED
}
