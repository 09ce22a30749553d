package org.partnerportal.imports;

/** What a column of a file can mean (DOMAIN 10.1). The length is that of the column it ends up in, in characters. */
public enum ImportField {
    CUSTOMER_ID(36),
    COMPANY_NAME(200),
    PRIMARY_DOMAIN(253),
    RELATIONSHIP(60),
    SUBSCRIPTION_ID(36),
    PRODUCT(200),
    QUANTITY(12),
    STATUS(40),
    /** PartnerID of the reseller of record. */
    RESELLER(20),
    /** PartnerID of the company that is to be the designated support contact (DOMAIN 2.4). */
    SUPPORT_CONTACT(20),
    /** Address of a person at the customer who is told about changes. */
    PERSON_EMAIL(254),
    PERSON_LANGUAGE(20);

    private final int length;

    ImportField(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }
}
