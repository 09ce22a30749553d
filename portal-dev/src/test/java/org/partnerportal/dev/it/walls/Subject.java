package org.partnerportal.dev.it.walls;

/** What a door is asked for by an id, or why it is asked for nothing. */
enum Subject {
    CUSTOMER,
    SUBSCRIPTION,
    ASSIGNMENT,
    COMPANY,
    RESELLER,
    USER,
    OFFER,
    VERSION,
    IMPORT,
    PERSON,

    /** Nothing: the door opens to the caller's own. */
    OWN,
    /** Nothing: no person may use it, whatever its role. */
    NOBODY,
    /** An unguessable text opens it, whoever brings it. */
    SECRET,
    /** It tells everybody the same. */
    PUBLIC,
    /** The portal itself uses it; what a person gets to see of it has its own test. */
    MACHINE;

    boolean things() {
        return ordinal() < OWN.ordinal();
    }
}
