package org.partnerportal.subscription;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.TenantRepository;

/** Set-based writes from the lines of an import; see {@code import_row}. */
@Dependent
class SubscriptionImportRepository extends TenantRepository {

    private static final String LINES = " r.company_id = :tenant AND r.job_id = :job AND r.line_no > :after"
            + " AND r.line_no <= :upTo AND r.faults = '' ";
    private static final String OWN =
            " JOIN subscription s ON s.owner_id = :tenant" + " AND s.ms_subscription_id = r.ms_subscription_id ";

    int keepHistory(long job, long after, long upTo, Instant at) {
        return lines(
                        "INSERT INTO subscription_history (subscription_id, valid_from, valid_to, customer_id,"
                                + " product_name, product_family, quantity, status, reseller_id, channel)"
                                + " SELECT s.id, s.valid_from, :at, s.customer_id, s.product_name, s.product_family,"
                                + " s.quantity, s.status, s.reseller_id, s.channel FROM import_row r" + OWN + "WHERE"
                                + LINES
                                + "AND r.subscription_todo = 'CHANGED'",
                        job,
                        after,
                        upTo,
                        at)
                .update();
    }

    void change(long job, long after, long upTo, Instant at) {
        lines(
                        "UPDATE import_row r" + OWN + "SET s.product_name = r.product_name,"
                                + " s.product_family = r.product_family, s.quantity = r.quantity, s.status = r.status,"
                                + " s.reseller_id = r.reseller_id, s.reseller_partner_id = r.reseller_partner_id,"
                                + " s.valid_from = :at, s.changed_at = :at, s.version = s.version + 1"
                                + " WHERE" + LINES + "AND r.subscription_todo = 'CHANGED'",
                        job,
                        after,
                        upTo,
                        at)
                .update();
    }

    void add(long job, long after, long upTo, Instant at) {
        lines(
                        "INSERT INTO subscription (owner_id, customer_id, ms_subscription_id, product_name, product_family,"
                                + " quantity, status, reseller_id, reseller_partner_id, channel, valid_from, changed_at, cloud)"
                                + " SELECT :tenant, r.customer_id, r.ms_subscription_id, r.product_name, r.product_family,"
                                + " r.quantity, r.status, r.reseller_id, r.reseller_partner_id, 'CSP', :at, :at, :ownCloud"
                                + " FROM import_row r WHERE" + LINES + "AND r.subscription_todo = 'NEW'",
                        job,
                        after,
                        upTo,
                        at)
                .update();
    }

    void endAssignments(long job, long after, long upTo, Instant at) {
        lines(
                        "UPDATE import_row r" + OWN + "JOIN support_assignment a ON a.subscription_id = s.id"
                                + " SET a.valid_to = :at WHERE" + LINES + "AND r.contact_todo AND a.valid_from <= :at"
                                + " AND (a.valid_to IS NULL OR a.valid_to > :at)",
                        job,
                        after,
                        upTo,
                        at)
                .update();
    }

    /** An assignment that is planned for later stays; the new one lasts until it begins. */
    void assign(long job, long after, long upTo, Instant at, Long userId) {
        lines(
                        "INSERT INTO support_assignment (subscription_id, customer_id, owner_id, contact_id, valid_from, valid_to,"
                                + " assigned_by, assigned_at, cloud)"
                                + " SELECT s.id, s.customer_id, :tenant, r.contact_id, :at,"
                                + " (SELECT MIN(f.valid_from) FROM support_assignment f WHERE f.subscription_id = s.id"
                                + " AND f.valid_from > :at), :user, :at, s.cloud FROM import_row r" + OWN + "WHERE"
                                + LINES
                                + "AND r.contact_todo AND r.contact_id <> :tenant",
                        job,
                        after,
                        upTo,
                        at)
                .param("user", userId)
                .update();
    }

    private NativeSql lines(String statement, long job, long after, long upTo, Instant at) {
        return sql(statement)
                .param("job", job)
                .param("after", after)
                .param("upTo", upTo)
                .param("at", at);
    }
}
