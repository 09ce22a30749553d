package org.partnerportal.audit;

import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.Permission;

/** Whose entries a caller may see. */
enum AuditScope {
    /** A partner: its own chain. */
    TENANT("e.company_id = :tenant"),
    /** A partner's user without a right to customers' data (C-11, DOMAIN 5.8): its own chain, without what is about customers. */
    WITHOUT_CUSTOMERS("e.company_id = :tenant AND e.customer_id IS NULL"),
    /** A customer: what was done about it, whoever did it, and only what was done. */
    CUSTOMER("e.customer_id = :tenant AND (e.outcome = 'DONE' OR e.company_id = :tenant)");

    private final String condition;

    AuditScope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static AuditScope of(Caller caller) {
        if (caller.kind().equals("CUSTOMER")) {
            return CUSTOMER;
        }
        return caller.may(Permission.CUSTOMER_VIEW) ? TENANT : WITHOUT_CUSTOMERS;
    }
}
