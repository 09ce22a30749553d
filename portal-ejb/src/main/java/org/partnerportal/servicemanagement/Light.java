package org.partnerportal.servicemanagement;

/** How ready a partner is. The better one comes first. */
public enum Light {
    /** Nothing is missing. */
    READY,
    /** It works today, but not for long or not for all. */
    SOON,
    /** It cannot be done. */
    MISSING;

    public Light worse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
