package org.partnerportal.imports;

import static org.partnerportal.imports.ImportField.COMPANY_NAME;
import static org.partnerportal.imports.ImportField.CUSTOMER_ID;
import static org.partnerportal.imports.ImportField.PERSON_EMAIL;
import static org.partnerportal.imports.ImportField.PERSON_LANGUAGE;
import static org.partnerportal.imports.ImportField.PRIMARY_DOMAIN;
import static org.partnerportal.imports.ImportField.PRODUCT;
import static org.partnerportal.imports.ImportField.QUANTITY;
import static org.partnerportal.imports.ImportField.RELATIONSHIP;
import static org.partnerportal.imports.ImportField.RESELLER;
import static org.partnerportal.imports.ImportField.STATUS;
import static org.partnerportal.imports.ImportField.SUBSCRIPTION_ID;
import static org.partnerportal.imports.ImportField.SUPPORT_CONTACT;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file, told apart by the columns they have. */
public enum ImportKind {
    /** Partner Center's export of customers. */
    CUSTOMERS(
            List.of(CUSTOMER_ID, COMPANY_NAME, PRIMARY_DOMAIN, RELATIONSHIP, PERSON_EMAIL, PERSON_LANGUAGE),
            Set.of(CUSTOMER_ID, COMPANY_NAME),
            4),
    /** Partner Center's export of the subscriptions of one customer, which the file does not name. */
    SUBSCRIPTIONS(
            List.of(SUBSCRIPTION_ID, PRODUCT, QUANTITY, STATUS, RESELLER, SUPPORT_CONTACT),
            Set.of(SUBSCRIPTION_ID, PRODUCT, QUANTITY, STATUS),
            5),
    /** Our own bulk file: a line per subscription, with its customer; or a customer alone. */
    COMBINED(
            List.of(
                    CUSTOMER_ID,
                    COMPANY_NAME,
                    PRIMARY_DOMAIN,
                    RELATIONSHIP,
                    SUBSCRIPTION_ID,
                    PRODUCT,
                    QUANTITY,
                    STATUS,
                    RESELLER,
                    SUPPORT_CONTACT,
                    PERSON_EMAIL,
                    PERSON_LANGUAGE),
            Set.of(CUSTOMER_ID, COMPANY_NAME, SUBSCRIPTION_ID, PRODUCT, QUANTITY, STATUS),
            12);

    private final List<ImportField> fields;
    private final Set<ImportField> required;
    private final int exported;

    ImportKind(List<ImportField> fields, Set<ImportField> required, int exported) {
        this.fields = fields;
        this.required = required;
        this.exported = exported;
    }

    /** All fields that a file of this kind can have. */
    public List<ImportField> fields() {
        return fields;
    }

    /** The fields without which it is not such a file. */
    public Set<ImportField> required() {
        return required;
    }

    /** The columns of an export, which are those of Partner Center where it has such a file. */
    public List<ImportField> exported() {
        return fields.subList(0, exported);
    }

    public boolean hasSubscriptions() {
        return this != CUSTOMERS;
    }

    public boolean hasCustomers() {
        return this != SUBSCRIPTIONS;
    }

    /** The kind whose required fields are all there; empty when there is none. */
    static Optional<ImportKind> of(Set<ImportField> fields) {
        for (ImportKind kind : List.of(COMBINED, CUSTOMERS, SUBSCRIPTIONS)) {
            boolean half = kind == CUSTOMERS && fields.contains(SUBSCRIPTION_ID);
            if (fields.containsAll(kind.required) && !half) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
