package org.partnerportal.servicemanagement;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.adminrights.AdminTerms;
import org.partnerportal.servicemanagement.AccessGroup.Held;
import org.partnerportal.servicemanagement.AccessGroup.Products;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.subscription.ProductFamily;

/**
 * What decides about access, of the customers that the calling provider sells to through resellers. Of a reseller's own
 * relationships nothing is read that concerns other customers than those which it supports for this provider.
 */
@Dependent
class ResellerAccessRepository extends TenantRepository {

    /** Designated contacts that may act: partners of today, not barred, still with the customer, and not leaving it to us. */
    private static final String CONTACTS = "SELECT a.subscription_id, a.contact_id FROM support_assignment a"
            + " JOIN company c ON c.id = a.contact_id AND c.status IN ('ACTIVE', 'RESTRICTED')"
            + " JOIN customer_relationship k ON k.partner_id = a.contact_id AND k.customer_id = a.customer_id"
            + " WHERE a.owner_id = :tenant AND a.contact_id <> :tenant AND a.valid_from <= :now"
            + " AND (a.valid_to IS NULL OR a.valid_to > :now) AND EXISTS (SELECT 1 FROM partner_link l"
            + " WHERE l.provider_id = :tenant AND l.reseller_id = a.contact_id AND l.valid_from <= :now"
            + " AND (l.valid_to IS NULL OR l.valid_to > :now)) AND NOT EXISTS (SELECT 1 FROM outsourcing o"
            + " WHERE o.reseller_id = a.contact_id AND o.provider_id = :tenant AND o.valid_from <= :now"
            + " AND (o.valid_to IS NULL OR o.valid_to > :now))";

    private static final String FAMILY = "1 << (FIELD(s.product_family, "
            + quoted(Arrays.stream(ProductFamily.values()).map(Enum::name)) + ") - 1)";

    private static final String ROLE = "1 << FIELD(h.role, " + quoted(AccessGroup.ROLES.stream()) + ")";

    /** Customers of one reseller of whom all of this is equal. */
    record Counted(long resellerId, AccessGroup group, long customers) {}

    record Known(long customerId, AccessGroup group) {}

    /** Of all resellers; one statement, as many rows as there are differences. */
    List<Counted> counted(Instant now) {
        String group = "f.reseller_id, " + columns();
        return at(
                        sql("SELECT " + group + ", COUNT(*) " + facts("s.reseller_id IS NOT NULL") + " GROUP BY "
                                + group),
                        now)
                .list(row -> new Counted(row.number(0), group(row), row.number(13)));
    }

    /** Of one reseller, customer by customer. */
    List<Known> known(long resellerId, Instant now, int limit) {
        return at(
                        sql("SELECT f.customer_id, " + columns() + " " + facts("s.reseller_id = :reseller") + " LIMIT "
                                + limit),
                        now)
                .param("reseller", resellerId)
                .list(row -> new Known(row.number(0), group(row)));
    }

    private static String facts(String reseller) {
        return "FROM (SELECT s.reseller_id, s.customer_id, MAX(d.contact_id) contact_id, " + products("own", "IS NULL")
                + ", " + products("their", "IS NOT NULL") + " FROM subscription s"
                + " JOIN customer_relationship r ON r.partner_id = :tenant AND r.customer_id = s.customer_id"
                + " LEFT JOIN (" + CONTACTS + ") d ON d.subscription_id = s.id"
                + " WHERE s.owner_id = :tenant AND " + reseller + " AND s.channel = 'CSP'"
                + " AND s.status_code NOT IN ('DELETED', 'CANCELED') GROUP BY s.reseller_id, s.customer_id) f"
                + " LEFT JOIN (" + held("a.partner_id = :tenant") + ") o ON o.customer_id = f.customer_id"
                + " LEFT JOIN ("
                + held("a.partner_id IN (SELECT l.reseller_id FROM partner_link l" + " WHERE l.provider_id = :tenant)")
                + ") t ON t.partner_id = f.contact_id AND t.customer_id = f.customer_id";
    }

    private static String products(String whose, String contact) {
        return "BIT_OR(IF(d.contact_id " + contact + ", " + FAMILY + ", 0)) " + whose + "_families,"
                + " BIT_OR(IF(d.contact_id " + contact + " AND s.status_code = 'ACTIVE', " + FAMILY + ", 0)) " + whose
                + "_active";
    }

    /** Rights in force, by partner and customer. */
    private static String held(String partners) {
        return "SELECT a.partner_id, a.customer_id, MAX(a.kind = 'DAP') dap, MAX(a.kind = 'GDAP') gdap,"
                + " COALESCE(MAX(IF(a.kind = 'DAP', NULL, IF(a.auto_extend OR a.ends_at IS NULL,"
                + " CAST('9999-12-31' AS DATETIME(6)), a.ends_at))) <= :soon, 0) ending,"
                + " BIT_OR(IF(h.role IS NULL, 0, " + ROLE + ")) roles FROM admin_relationship a"
                + " LEFT JOIN admin_relationship_role h ON h.partner_id = a.partner_id AND h.relationship_id = a.id"
                + " AND h.security_group IS NOT NULL WHERE " + partners + " AND a.state IN ('ACTIVE', 'EXPIRING')"
                + " AND (a.auto_extend OR a.ends_at IS NULL OR a.ends_at > :now) GROUP BY a.partner_id, a.customer_id";
    }

    private static String columns() {
        return "f.own_families, f.own_active, f.their_families, f.their_active, "
                + Stream.of("o", "t")
                        .flatMap(rights -> Stream.of("dap", "gdap", "ending", "roles")
                                .map(column -> "COALESCE(" + rights + "." + column + ", 0)"))
                        .collect(Collectors.joining(", "));
    }

    private static AccessGroup group(Row row) {
        return new AccessGroup(
                new Products(row.number(1), row.number(2)),
                new Products(row.number(3), row.number(4)),
                new Held(row.flag(5), row.flag(6), row.flag(7), row.number(8)),
                new Held(row.flag(9), row.flag(10), row.flag(11), row.number(12)));
    }

    private static NativeSql at(NativeSql sql, Instant now) {
        return sql.param("now", now).param("soon", now.plus(Duration.ofDays(AdminTerms.EXPIRING_DAYS)));
    }

    private static String quoted(Stream<String> names) {
        return names.map(name -> "'" + name.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }
}
