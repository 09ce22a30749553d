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
    /** A partner's, to a customer or a reseller-to-be. */
    REQUEST,
    /** A provider's, to somebody who is to become its reseller. */
    INVITATION,
    /** What a customer asked its partner of record. */
    TRANSFER,
    /** What a new partner wrote for its customer to ask. */
    PROPOSAL,
    ADMIN_RIGHTS,
    BATCH,
    /** Somebody of the operator looks into a tenant. */
    ACCESS,
    /** A partner's account, to the operator. */
    ACCOUNT,
    /** A company, of which one user is known to a provider of identities. */
    IDENTITY,
    /** A customer's partner. */
    PARTNER,
    /** A reseller's provider, that offers it to support its customers. */
    PROVIDER,
    /** The same, once the reseller has left it to it. */
    OUTSOURCED,

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
