package org.partnerportal.offer;

/** How support is charged (SUP-11). */
public enum PriceKind {
    FREE,
    INCLUDED,
    PER_REQUEST,
    PER_HOUR,
    RETAINER;

    /** An amount with a currency belongs to it. */
    public boolean costs() {
        return this != FREE && this != INCLUDED;
    }
}
