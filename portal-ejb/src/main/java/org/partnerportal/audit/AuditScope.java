package org.partnerportal.audit;

import java.util.List;
import java.util.Set;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.trail.Change;

/** Whose entries a caller may see. */
enum AuditScope {
    /** A partner: its own chain. */
    TENANT("e.company_id = :tenant"),
    /** A partner's user without a right to customers' data (C-11, DOMAIN 5.8): its own chain, without what is about customers. */
    WITHOUT_CUSTOMERS("e.company_id = :tenant AND e.customer_id IS NULL"),
    /**
     * A customer: what was done about it, whoever did it, and only what was done. Of a partner's entry it does not see what
     * the partner wrote down for itself, to others or about others in the same breath.
     */
    CUSTOMER("e.customer_id = :tenant AND (e.outcome = 'DONE' OR e.company_id = :tenant)");

    /** A partner's own notes and letters, though they name the customer. */
    private static final Set<String> PARTNERS_OWN =
            Set.of("relationship_end", "relationship_letter", "outbound_mail", "notice", "notice_receipt");

    private final String condition;

    AuditScope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** SQL: the caller may see all that the entry holds. */
    String wholeEntry() {
        return this == CUSTOMER ? "e.company_id = :tenant" : "TRUE";
    }

    /** What the tenant may see of the changes in an entry of another company. */
    List<Change> ofOthers(List<Change> changes, long tenant) {
        return changes.stream()
                .filter(change -> change.customerId() == null || change.customerId() == tenant)
                .filter(change -> !PARTNERS_OWN.contains(change.what()))
                .toList();
    }

    static AuditScope of(Caller caller) {
        if (caller.kind().equals("CUSTOMER")) {
            return CUSTOMER;
        }
        return caller.may(Permission.CUSTOMER_VIEW) ? TENANT : WITHOUT_CUSTOMERS;
    }
}
