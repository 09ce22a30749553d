package org.partnerportal.audit;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.partnerportal.audit.ChainCheck.Head;
import org.partnerportal.audit.ChainCheck.Link;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.trail.Outcome;

/** Reads the trail, and lets go of its oldest end. */
@Dependent
class AuditRepository extends TenantRepository {

    private static final String ENTRY =
            "e.at, e.user_id, e.customer_id, e.operation, e.permission, e.outcome, e.refusal,"
                    + " e.subject, e.origin, e.details";
    private static final String ROWS = "SELECT " + ENTRY + ", e.company_id, e.seq, e.hash, c.name, c.cloud, u.name,"
            + " COALESCE(r.company_name, k.name) FROM audit_entry e LEFT JOIN company c ON c.id = e.company_id"
            + " LEFT JOIN portal_user u ON u.id = e.user_id"
            // a refused attempt names what was asked for, and that may be anybody's
            + " LEFT JOIN company k ON k.id = e.customer_id AND (e.outcome = 'DONE' OR k.id = :tenant)"
            + " LEFT JOIN customer_relationship r ON r.partner_id = :tenant AND r.customer_id = e.customer_id";
    private static final String BEGIN = "INSERT IGNORE INTO audit_head (company_id, cloud, last_seq, last_hash,"
            + " previous_hash, anchor_hash) SELECT h.id, h.cloud, 0, h.hash, h.hash, h.hash FROM (SELECT o.id, o.cloud,"
            + " SHA2(CONCAT('begin|', o.id, '|', o.cloud), 256) AS hash FROM (SELECT :company AS id,"
            + " COALESCE((SELECT c.cloud FROM company c WHERE c.id = :company), '') AS cloud) o) h";
    /** Assignments are worked out from left to right: the hash sees the new number and the former hash. */
    private static final String ADVANCE = "UPDATE audit_head SET previous_hash = last_hash, last_seq = last_seq + 1,"
            + " last_hash = SHA2(CONCAT(previous_hash, '|', company_id, '|', last_seq, '|', :digest), 256)"
            + " WHERE company_id = :company";

    private static final String APPEND = "INSERT INTO audit_entry (company_id, seq, previous_hash, hash, at, user_id,"
            + " customer_id, operation, permission, outcome, refusal, subject, origin, details) SELECT company_id,"
            + " last_seq, previous_hash, last_hash, :at, :user, :customer, :operation, :permission, :outcome, :refusal,"
            + " :subject, :origin, :details FROM audit_head WHERE company_id = :company";
    private static final String ANY = "what is done for nobody stands in the chain of the portal itself";
    private static final String ALL = "every tenant has a chain, and the installation checks and prunes all of them";
    private static final String HEAD =
            "SELECT company_id, cloud, last_seq, last_hash, anchor_seq, anchor_hash FROM audit_head";

    /** The latest first. In a customer's slice two chains may have one number at one moment, but not one microsecond. */
    List<AuditRow> list(AuditFilter filter, AuditScope scope, PageRequest page) {
        Keyset keyset = new Keyset(new Keyset.Key("e.at", Keyset.Type.MOMENT), "e.seq", true, page);
        NativeSql sql = sql(ROWS + " WHERE " + scope.condition() + conditions(filter, scope) + keyset.condition()
                        + keyset.order())
                .param("text", Like.containing(filter.text()))
                .param("name", Ascii.of(Like.containing(filter.text())))
                .param("operation", Ascii.of(filter.operation()))
                .param("operations", Ascii.of(Like.beginningWith(filter.operation() + ".")))
                .param("person", Like.containing(filter.person()))
                .param("customer", filter.customerId())
                .param("outcome", filter.outcome())
                .param("from", filter.from())
                .param("to", filter.to());
        return keyset.bind(sql)
                .list(row -> row(row, scope, CallerContext.current().companyId()));
    }

    static String cursor(AuditRow row) {
        return Cursor.of(row.at(), row.seq());
    }

    /**
     * Appends an entry with two statements: the first moves the tenant's head on and works out the hash under its lock,
     * the second copies number and hashes from there into the new entry.
     */
    void append(long companyId, Entry entry, String digest) {
        if (advance(companyId, digest) == 0) {
            unboundSql(ANY, BEGIN).param("company", companyId).update();
            advance(companyId, digest);
        }
        unboundSql(ANY, APPEND)
                .param("company", companyId)
                .param("at", entry.at())
                .param("user", entry.userId())
                .param("customer", entry.customerId())
                .param("operation", entry.operation())
                .param("permission", entry.permission())
                .param("outcome", entry.outcome())
                .param("refusal", entry.refusal())
                .param("subject", entry.subject())
                .param("origin", entry.origin())
                .param("details", entry.details())
                .update();
    }

    private int advance(long companyId, String digest) {
        return unboundSql(ANY, ADVANCE)
                .param("company", companyId)
                .param("digest", digest)
                .update();
    }

    void writePending() {
        flush();
    }

    /** The caller's own chain; nothing has happened when there is none. */
    Optional<Head> head() {
        return sql(HEAD + " WHERE company_id = :tenant").first(AuditRepository::head);
    }

    /** The same, and nobody appends until the end of the transaction. */
    Optional<Head> lockedHead() {
        return sql(HEAD + " WHERE company_id = :tenant FOR UPDATE").first(AuditRepository::head);
    }

    List<Link> linksAfter(long seq, long upTo, int most) {
        return sql("SELECT " + ENTRY
                        + ", e.seq, e.previous_hash, e.hash FROM audit_entry e WHERE e.company_id = :tenant"
                        + " AND e.seq > :seq AND e.seq <= :upTo ORDER BY e.seq LIMIT " + most)
                .param("seq", seq)
                .param("upTo", upTo)
                .list(row -> new Link(row.number(10), row.string(11), row.string(12), entry(row)));
    }

    List<Long> chains() {
        return unboundSql(ALL, "SELECT company_id FROM audit_head ORDER BY company_id")
                .list(row -> row.number(0));
    }

    void prune(Link last) {
        sql("UPDATE audit_head SET anchor_seq = :seq, anchor_hash = :hash WHERE company_id = :tenant")
                .param("seq", last.seq())
                .param("hash", last.hash())
                .update();
        sql("DELETE FROM audit_entry WHERE company_id = :tenant AND seq <= :seq")
                .param("seq", last.seq())
                .update();
    }

    private static String conditions(AuditFilter filter, AuditScope scope) {
        return (filter.text().isEmpty()
                        ? ""
                        : " AND (" + scope.wholeEntry()
                                + " AND e.details LIKE :text OR e.operation LIKE :name OR e.subject LIKE :name"
                                + " OR COALESCE(r.company_name, k.name) LIKE :text)")
                + (filter.operation().isEmpty()
                        ? ""
                        : " AND (e.operation = :operation OR e.operation LIKE :operations)")
                + (filter.person().isEmpty() ? "" : " AND (u.name LIKE :person OR u.email LIKE :person)")
                + (filter.customerId() == null ? "" : " AND e.customer_id = :customer")
                + (filter.outcome() == null ? "" : " AND e.outcome = :outcome")
                + (filter.from() == null ? "" : " AND e.at >= :from")
                + (filter.to() == null ? "" : " AND e.at < :to");
    }

    private static AuditRow row(Row row, AuditScope scope, long tenant) {
        Entry entry = entry(row);
        Details details = Details.read(entry.details());
        return new AuditRow(
                row.number(10),
                row.number(11),
                entry.at(),
                row.string(13),
                row.string(14),
                entry.userId(),
                row.string(15),
                entry.customerId(),
                row.string(16),
                entry.operation(),
                entry.permission(),
                entry.outcome(),
                entry.refusal(),
                entry.subject(),
                scope == AuditScope.CUSTOMER ? null : entry.origin(),
                details.arguments(),
                row.number(10) == tenant ? details.changes() : scope.ofOthers(details.changes(), tenant),
                row.string(12));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.instant(0),
                row.numberOrNull(1),
                row.numberOrNull(2),
                row.string(3),
                row.string(4),
                outcome(row.string(5)),
                row.string(6),
                row.string(7),
                row.string(8),
                row.string(9));
    }

    /** A constant that somebody wrote into the table is no outcome; the check finds the entry. */
    private static Outcome outcome(String name) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(name)) {
                return outcome;
            }
        }
        return null;
    }

    private static Head head(Row row) {
        return new Head(row.number(0), row.string(1), row.number(2), row.string(3), row.number(4), row.string(5));
    }
}
