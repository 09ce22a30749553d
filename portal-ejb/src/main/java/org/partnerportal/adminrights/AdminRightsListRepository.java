package org.partnerportal.adminrights;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Relationships as they are read: with names, and in the state of the moment. */
@Dependent
class AdminRightsListRepository extends TenantRepository {

    /** What {@link AdminTimeline#stateAt} says, for the lists that ask for one state; a test holds both together. */
    private static final String STATE_NOW = "CASE"
            + " WHEN a.state IN ('CREATED', 'APPROVAL_PENDING') AND a.request_expires_at <= :now THEN 'EXPIRED'"
            + " WHEN a.state IN ('ACTIVE', 'EXPIRING', 'APPROVED', 'ACTIVATING') AND a.auto_extend = FALSE"
            + " AND a.ends_at <= :now THEN 'EXPIRED'"
            + " WHEN a.state = 'ACTIVE' AND a.auto_extend = FALSE AND a.ends_at <= :soon THEN 'EXPIRING'"
            + " ELSE a.state END";

    private static final String OF_RESELLER = " AND a.customer_id IN (SELECT s.customer_id FROM subscription s"
            + " WHERE s.owner_id = :tenant AND s.reseller_id = :reseller)";

    private static final String COLUMNS = "SELECT a.id, a.partner_id, p.name partner, a.customer_id,"
            + " COALESCE(r.company_name, c.name) customer, a.kind, a.name, a.state, a.state_text, a.duration_days,"
            + " a.auto_extend, a.requested_at, a.request_expires_at, a.active_at, a.ends_at, a.ended_at, a.ended_by,"
            + " a.version, a.due_at, " + STATE_NOW + " state_now, ";
    private static final String SERVICES = "(SELECT GROUP_CONCAT(s.service) FROM admin_relationship_service s"
            + " WHERE s.partner_id = a.partner_id AND s.relationship_id = a.id)";
    private static final String TABLES = " services FROM admin_relationship a"
            + " JOIN company p ON p.id = a.partner_id JOIN company c ON c.id = a.customer_id"
            + " LEFT JOIN customer_relationship r ON r.partner_id = a.partner_id AND r.customer_id = a.customer_id";
    private static final String SELECT = COLUMNS + SERVICES + TABLES;

    /** A row with its place in the order of dates. */
    record Listed(AdminRights rights, Instant dueAt) {}

    List<Listed> list(AdminRightsFilter filter, PageRequest page, Instant now) {
        AdminRightsSort sort = filter.sort();
        Keyset keyset = new Keyset(sort.key(), "p.id", filter.descending(), page);
        String narrowed = (filter.q().isEmpty() ? "" : " AND (a.name LIKE :q OR r.company_name LIKE :q)")
                + (filter.kind() == null ? "" : " AND a.kind = :kind")
                + (filter.customerId() == null ? "" : " AND a.customer_id = :customer")
                + (filter.state() == null ? "" : " AND " + STATE_NOW + " = :state")
                + (filter.resellerId() == null ? "" : OF_RESELLER);
        return keyset.bind(at(
                                sql("SELECT p.* FROM (" + COLUMNS + "NULL" + TABLES + " WHERE a.partner_id = :tenant"
                                        + narrowed + ") p WHERE 1 = 1" + keyset.condition() + keyset.order()),
                                now)
                        .param("q", Like.containing(filter.q()))
                        .param("kind", filter.kind())
                        .param("customer", filter.customerId())
                        .param("state", filter.state())
                        .param("reseller", filter.resellerId()))
                .list(row -> new Listed(rights(row, now), row.instant(18)));
    }

    /** The calling partner's with one customer, the newest first. */
    List<AdminRights> ofCustomer(long customerId, Instant now) {
        return at(sql(SELECT + " WHERE a.partner_id = :tenant AND a.customer_id = :customer ORDER BY a.id DESC"), now)
                .param("customer", customerId)
                .list(row -> rights(row, now));
    }

    /** One of the calling partner's; a list of one or none. */
    List<AdminRights> own(long id, Instant now) {
        return at(sql(SELECT + " WHERE a.partner_id = :tenant AND a.id = :id"), now)
                .param("id", id)
                .list(row -> rights(row, now));
    }

    /** One that the caller asks for, gave or is asked for, with its roles; a list of one or none. */
    List<AdminRights> concerning(long id, Instant now) {
        List<AdminRights> found = at(
                        sql(SELECT + " WHERE a.id = :id AND :tenant IN (a.partner_id, a.customer_id)"), now)
                .param("id", id)
                .list(row -> rights(row, now));
        Map<Long, List<HeldRole>> roles = roles(found);
        return found.stream()
                .map(rights -> rights.with(roles.getOrDefault(rights.id(), List.of())))
                .toList();
    }

    /** What the calling customer gave or is asked for, the newest first. */
    List<AdminRights> given(Instant now) {
        return at(sql(SELECT + " WHERE a.customer_id = :tenant ORDER BY a.id DESC"), now)
                .list(row -> rights(row, now));
    }

    /** Roles by relationship, of those that were found for the caller; one statement. */
    Map<Long, List<HeldRole>> roles(Collection<AdminRights> found) {
        Map<Long, List<HeldRole>> roles = new HashMap<>();
        if (!found.isEmpty()) {
            unboundSql(
                            "the relationships were found for the calling partner or customer",
                            "SELECT relationship_id, role, security_group FROM admin_relationship_role"
                                    + " WHERE (partner_id, relationship_id) IN (" + keys(found) + ") ORDER BY role")
                    .list(row -> roles.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                            .add(new HeldRole(row.string(1), row.string(2))));
        }
        return roles;
    }

    private static String keys(Collection<AdminRights> found) {
        return found.stream()
                .map(rights -> "(" + rights.partnerId() + "," + rights.id() + ")")
                .collect(Collectors.joining(","));
    }

    private static NativeSql at(NativeSql sql, Instant now) {
        return sql.param("now", now).param("soon", now.plus(Duration.ofDays(AdminTerms.EXPIRING_DAYS)));
    }

    private static AdminRights rights(Row row, Instant now) {
        AdminTimeline timeline = new AdminTimeline(
                AdminState.valueOf(row.string(7)),
                row.flag(10),
                row.instant(12),
                row.instant(13),
                row.instant(14),
                null);
        String endedBy = row.string(16);
        AdminState state = timeline.stateAt(now);
        boolean overByNow = state == AdminState.EXPIRED && endedBy == null;
        return new AdminRights(
                row.number(0),
                row.number(1),
                row.string(2),
                row.number(3),
                row.string(4),
                AdminKind.valueOf(row.string(5)),
                row.string(6),
                state,
                row.string(8),
                List.of(),
                row.string(20) == null ? List.of() : List.of(row.string(20).split(",")),
                row.numberOrNull(9) == null ? null : (int) row.number(9),
                row.flag(10),
                row.instant(11),
                row.instant(12),
                row.instant(13),
                timeline.endsAt(now),
                overByNow ? (row.instant(14) == null ? row.instant(12) : row.instant(14)) : row.instant(15),
                overByNow ? EndedBy.TIME : endedBy == null ? null : EndedBy.valueOf(endedBy),
                row.number(17));
    }
}
