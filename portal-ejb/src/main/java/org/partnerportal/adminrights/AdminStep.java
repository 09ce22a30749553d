package org.partnerportal.adminrights;

/** What time does to a relationship. */
enum AdminStep {
    /** The customer did not answer. */
    REQUEST_EXPIRED,
    /** The term is over. */
    EXPIRED,
    /** It went on by itself. */
    EXTENDED,
    /** The end is near, and people are told. */
    REMINDED
}
