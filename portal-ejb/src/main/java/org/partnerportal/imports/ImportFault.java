package org.partnerportal.imports;

/** What can be wrong with one line. The line is left out and comes back in the file of faulty lines. */
public enum ImportFault {
    MISSING,
    NOT_AN_ID,
    NOT_A_NUMBER,
    NOT_A_DOMAIN,
    NOT_A_PARTNER_ID,
    NOT_AN_EMAIL,
    UNKNOWN_LANGUAGE,
    TOO_LONG,
    /** A spreadsheet formula where a text belongs. */
    FORMULA,
    TOO_FEW_COLUMNS,
    TOO_MANY_COLUMNS,
    /** The id already stands in an earlier line, whose number is the value. */
    DUPLICATE,
    /** An earlier line, whose number is the value, gives the same customer another name or domain. */
    CUSTOMER_DIFFERS,
    /** The id is that of a partner's own tenant. */
    NOT_A_CUSTOMER,
    /** The portal does not know the customer, and the cloud is closed to new ones (DOMAIN 2.7). */
    CLOUD_CLOSED,
    /** The subscription is already known as another customer's. */
    OTHER_CUSTOMER,
    /** The designated contact is neither the owner nor one of its resellers. */
    CONTACT_UNKNOWN,
    /** A new contact for a subscription that was not bought through CSP. */
    CONTACT_NOT_CSP,
    /** A new contact for a subscription that is deleted or canceled. */
    CONTACT_OF_ENDED,
    /** New commerce knows no designated contact (DOMAIN 2.4). */
    CONTACT_NEW_COMMERCE,
    /** The new contact is suspended, revoked or deauthorised at Microsoft (DOMAIN 2.4). */
    CONTACT_NOT_IN_GOOD_STANDING,
    /** The designated contact is a reseller that has no relationship with this customer (DOMAIN 2.4). */
    CONTACT_WITHOUT_RELATIONSHIP,
    /** The designated contact is to be a reseller that has no delegated admin rights for this customer (DOMAIN 2.4). */
    CONTACT_WITHOUT_ADMIN_RIGHTS
}
