package org.partnerportal.customer;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Set-based writes from the lines of an import; see {@code import_row}. */
@Dependent
class CustomerImportRepository extends TenantRepository {

    private static final String LINES = " r.company_id = :tenant AND r.job_id = :job AND r.line_no > :after"
            + " AND r.line_no <= :upTo AND r.faults = '' ";

    /** A customer and what one partner finds it by. */
    record Found(long partnerId, long customerId, String companyName, String domain, String msTenantId) {

        static Found of(Row row) {
            return new Found(row.number(0), row.number(1), row.string(2), row.string(3), row.string(4));
        }
    }

    void addCompanies(long job, long after, long upTo, Instant at) {
        lines(
                        "INSERT IGNORE INTO company (kind, cloud, ms_tenant_id, name, country, time_zone, language, changed_at)"
                                + " SELECT 'CUSTOMER', p.cloud, n.customer_ms_id, n.company_name, p.country, p.time_zone,"
                                + " p.language, :at FROM (SELECT r.customer_ms_id, MIN(r.company_name) AS company_name"
                                + " FROM import_row r WHERE" + LINES + "GROUP BY r.customer_ms_id) n"
                                + " JOIN company p ON p.id = :tenant"
                                + " LEFT JOIN company c ON c.cloud = p.cloud AND c.ms_tenant_id = n.customer_ms_id"
                                + " WHERE c.id IS NULL AND n.company_name <> '' ORDER BY n.customer_ms_id",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    int keepHistory(long job, long after, long upTo, Instant at) {
        return lines(
                        "INSERT INTO customer_relationship_history (partner_id, customer_id, valid_from, valid_to,"
                                + " company_name, primary_domain, relationship)"
                                + " SELECT c.partner_id, c.customer_id, c.valid_from, :at, c.company_name, c.primary_domain,"
                                + " c.relationship FROM customer_relationship c WHERE c.partner_id = :tenant"
                                + " AND c.customer_id IN (" + customers("CHANGED") + ")",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    void forgetTerms(long job, long after, long upTo) {
        lines(
                        "DELETE t FROM customer_search_term t JOIN (" + customers("CHANGED") + ") d"
                                + " ON d.customer_id = t.customer_id WHERE t.partner_id = :tenant",
                        job,
                        after,
                        upTo)
                .update();
    }

    void change(long job, long after, long upTo, Instant at) {
        lines(
                        "UPDATE customer_relationship c JOIN (" + wanted("CHANGED")
                                + ") d ON d.customer_id = c.customer_id"
                                + " SET c.sort_name = d.sort_name, c.company_name = d.company_name,"
                                + " c.primary_domain = d.primary_domain, c.relationship = d.relationship,"
                                + " c.valid_from = :at, c.changed_at = :at, c.version = c.version + 1"
                                + " WHERE c.partner_id = :tenant",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    int add(long job, long after, long upTo, Instant at) {
        return lines(
                        "INSERT INTO customer_relationship (partner_id, sort_name, customer_id, company_name,"
                                + " primary_domain, ms_tenant_id, relationship, valid_from, changed_at, cloud)"
                                + " SELECT :tenant, d.sort_name, d.customer_id, d.company_name, d.primary_domain,"
                                + " d.customer_ms_id, d.relationship, :at, :at, :ownCloud FROM (" + wanted("NEW")
                                + ") d"
                                + " ORDER BY d.sort_name, d.customer_id",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    /** What was added or changed, as it stands now. */
    List<Found> written(long job, long after, long upTo) {
        return lines(
                        "SELECT c.partner_id, c.customer_id, c.company_name, c.primary_domain, c.ms_tenant_id"
                                + " FROM (SELECT DISTINCT r.customer_id FROM import_row r WHERE" + LINES
                                + "AND r.customer_todo <> '') d JOIN customer_relationship c"
                                + " ON c.partner_id = :tenant AND c.customer_id = d.customer_id",
                        job,
                        after,
                        upTo)
                .list(Found::of);
    }

    int addResellers(long job, long after, long upTo, Instant at) {
        return lines(
                        "INSERT IGNORE INTO customer_relationship (partner_id, sort_name, customer_id, company_name,"
                                + " primary_domain, ms_tenant_id, relationship, valid_from, changed_at, cloud)"
                                + " SELECT d.reseller_id, c.sort_name, c.customer_id, c.company_name, c.primary_domain,"
                                + " c.ms_tenant_id, '', :at, :at, c.cloud FROM (" + resellers()
                                + ") d JOIN customer_relationship c"
                                + " ON c.partner_id = :tenant AND c.customer_id = d.customer_id"
                                + " ORDER BY d.reseller_id, c.sort_name, c.customer_id",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    List<Found> writtenForResellers(long job, long after, long upTo) {
        return lines(
                        "SELECT c.partner_id, c.customer_id, c.company_name, c.primary_domain, c.ms_tenant_id"
                                + " FROM (" + resellers() + ") d JOIN customer_relationship c"
                                + " ON c.partner_id = d.reseller_id AND c.customer_id = d.customer_id",
                        job,
                        after,
                        upTo)
                .list(Found::of);
    }

    void storeTerms(List<Object[]> terms) {
        unboundInsertAll(
                "a provider's import gives its resellers their own terms for the customers that they serve",
                "INSERT IGNORE INTO customer_search_term (partner_id, term, customer_id)",
                terms);
    }

    void writePersons(long job, long after, long upTo, Instant at) {
        lines(
                        "INSERT INTO customer_contact (partner_id, customer_id, email, language, changed_at, cloud)"
                                + " SELECT :tenant, d.customer_id, d.person_email, IF(d.language = '', p.language, d.language),"
                                + " :at, p.cloud FROM (SELECT r.customer_id, r.person_email, MAX(r.person_language) AS language"
                                + " FROM import_row r WHERE" + LINES + "AND r.person_todo"
                                + " GROUP BY r.customer_id, r.person_email) d JOIN company p ON p.id = :tenant"
                                + " ON DUPLICATE KEY UPDATE language = VALUES(language), changed_at = VALUES(changed_at)",
                        job,
                        after,
                        upTo)
                .param("at", at)
                .update();
    }

    private NativeSql lines(String statement, long job, long after, long upTo) {
        return sql(statement).param("job", job).param("after", after).param("upTo", upTo);
    }

    private static String customers(String todo) {
        return "SELECT DISTINCT r.customer_id FROM import_row r WHERE" + LINES + "AND r.customer_todo = '" + todo + "'";
    }

    /** What the lines say of each customer; they say the same, or they would be faulty. */
    private static String wanted(String todo) {
        return "SELECT r.customer_id, MIN(r.customer_ms_id) AS customer_ms_id, MIN(r.sort_name) AS sort_name,"
                + " MIN(r.company_name) AS company_name, MIN(r.primary_domain) AS primary_domain,"
                + " MIN(r.relationship) AS relationship FROM import_row r WHERE" + LINES + "AND r.customer_todo = '"
                + todo + "' GROUP BY r.customer_id";
    }

    private static String resellers() {
        return "SELECT DISTINCT r.reseller_id, r.customer_id FROM import_row r WHERE" + LINES + "AND r.reseller_todo";
    }
}
