package org.partnerportal.relationship;

/** Whom a partner asks. */
public enum RequestKind {
    /** A customer, known by its Microsoft ID, which is to accept the partner. */
    CUSTOMER,
    /** A reseller, known by its PartnerID, which is to work with the provider. */
    RESELLER
}
