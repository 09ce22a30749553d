package org.partnerportal.operator;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.CallerContext;

/** Accesses, from both sides: what the operator's people asked for, and who looks into the calling tenant. */
@Dependent
class OperatorAccessRepository extends TenantRepository {

    private static final String ROW = "SELECT a.id, a.company_id, c.name, u.name, a.reason, a.begins_at, a.ends_at,"
            + " a.ended_at, a.ended_at IS NULL AND a.ends_at > :now, a.user_id FROM operator_access a"
            + " JOIN company c ON c.id = a.company_id JOIN portal_user u ON u.id = a.user_id WHERE ";

    OperatorAccess store(OperatorAccess access) {
        return insert(access);
    }

    void save() {
        flush();
    }

    /** One that this person of the calling operator asked for. */
    Optional<OperatorAccess> ofPerson(long id, long userId) {
        return query(
                        "SELECT a FROM OperatorAccess a WHERE a.operatorId = :tenant AND a.userId = :user AND a.id = :id",
                        OperatorAccess.class)
                .setParameter("user", userId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** One to the calling tenant. */
    Optional<OperatorAccess> toTenant(long id) {
        return query("SELECT a FROM OperatorAccess a WHERE a.companyId = :tenant AND a.id = :id", OperatorAccess.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean running(long userId, long companyId, Instant now) {
        return sql("SELECT 1 FROM operator_access WHERE operator_id = :tenant AND user_id = :user"
                        + " AND company_id = :company AND ended_at IS NULL AND ends_at > :now LIMIT 1")
                .param("user", userId)
                .param("company", companyId)
                .param("now", now)
                .first(row -> true)
                .orElse(false);
    }

    /** Of all people of the calling operator, the latest first. */
    List<AccessRow> asked(PageRequest page, Instant now) {
        Keyset keyset = new Keyset(new Keyset.Key("a.id", Keyset.Type.NUMBER), "a.id", true, page);
        return keyset.bind(sql(ROW + "a.operator_id = :tenant" + keyset.condition() + keyset.order())
                        .param("now", now))
                .list(OperatorAccessRepository::row);
    }

    static String cursor(AccessRow row) {
        return Cursor.of(row.id(), row.id());
    }

    /** Those that run into the calling tenant. */
    List<AccessRow> runningHere(Instant now) {
        return sql(ROW + "a.company_id = :tenant AND a.ends_at > :now AND a.ended_at IS NULL ORDER BY a.id")
                .param("now", now)
                .list(OperatorAccessRepository::row);
    }

    private static AccessRow row(Row row) {
        return new AccessRow(
                row.number(0),
                row.number(1),
                row.string(2),
                row.string(3),
                row.string(4),
                row.instant(5),
                row.instant(6),
                row.instant(7),
                row.flag(8),
                Long.valueOf(row.number(9)).equals(CallerContext.current().userId()));
    }
}
