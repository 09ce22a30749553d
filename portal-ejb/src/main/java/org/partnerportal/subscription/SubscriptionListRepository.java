package org.partnerportal.subscription;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.RightsInForce;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Pages of subscriptions. Which index answers is decided here, by what the list is narrowed to. */
@Dependent
class SubscriptionListRepository extends TenantRepository {

    private static final int MOST_OF_ONE_CUSTOMER = 500;
    private static final String COLUMNS = "SELECT s.id, s.ms_subscription_id, s.product_name, s.product_family,"
            + " s.quantity, s.status, s.channel, s.customer_id, COALESCE(r.company_name, c.name), o.name, v.name,"
            + " n.name, a.contact_id, a.id, s.owner_id, s.version, s.new_commerce";
    private static final String NAMES = " LEFT JOIN customer_relationship r ON r.partner_id = :tenant"
            + " AND r.customer_id = s.customer_id"
            + " JOIN company c ON c.id = s.customer_id JOIN company o ON o.id = s.owner_id"
            + " LEFT JOIN company v ON v.id = s.reseller_id";
    private static final String ASSIGNED =
            " LEFT JOIN support_assignment a ON a.subscription_id = s.id AND a.valid_from <= :now"
                    + " AND (a.valid_to IS NULL OR a.valid_to > :now)"
                    + " LEFT JOIN company n ON n.id = a.contact_id";

    /** A row with what pages besides the list need. */
    record Found(SubscriptionRow row, long ownerId, long version, boolean newCommerce) {}

    List<SubscriptionRow> list(SubscriptionFilter filter, PageRequest page, Instant now) {
        Keyset keyset = keyset(filter, page);
        String range = " WHERE " + condition(filter) + keyset.condition() + keyset.order();
        boolean known = filter.sort() == SubscriptionSort.KNOWN;
        return keyset.bind(sql(known ? inIndex(filter, range) + keyset.order() : source(filter) + range)
                        .param("now", now)
                        .param("prefix", Like.beginningWith(filter.q()))
                        .param("family", filter.family())
                        .param("status", filter.status())
                        .param("reseller", filter.resellerId())
                        .param("contact", filter.contactId()))
                .list(row -> found(row).row());
    }

    String cursor(SubscriptionFilter filter, SubscriptionRow row) {
        if (filter.contactId() != null) {
            return Cursor.of(row.contactId(), row.assignmentId());
        }
        if (filter.seeksId()) {
            return Cursor.of(row.msSubscriptionId(), row.id());
        }
        return filter.sort() == SubscriptionSort.KNOWN
                ? Cursor.of(row.id(), row.id())
                : Cursor.of(row.productName(), row.id());
    }

    /**
     * One customer's subscriptions that the caller owns, resells, or was designated for. The index is named because the
     * database would otherwise weigh all those that begin with the tenant, which takes longer than to read the rows.
     */
    List<Found> ofCustomer(long customerId, Set<Long> designated, Instant now) {
        String ids = designated.isEmpty()
                ? "NULL"
                : designated.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql(COLUMNS + " FROM subscription s FORCE INDEX (fk_subscription_customer_id_cloud)" + NAMES + ASSIGNED
                        + " WHERE s.customer_id = :customer AND (s.owner_id = :tenant OR s.reseller_id = :tenant"
                        + " OR s.id IN (" + ids + "))"
                        + " ORDER BY s.product_name, s.id LIMIT " + MOST_OF_ONE_CUSTOMER)
                .param("customer", customerId)
                .param("now", now)
                .list(SubscriptionListRepository::found);
    }

    /** Designated contacts of one customer's subscriptions that are in force or planned. */
    List<Assignment> assignments(long customerId, Instant now) {
        return sql("SELECT a.id, a.subscription_id, a.contact_id, c.name, a.valid_from, a.valid_to,"
                        + " :tenant NOT IN (a.owner_id, a.contact_id) OR a.contact_id = a.owner_id OR "
                        + RightsInForce.held("a.contact_id", "a.customer_id", ":now")
                        + " FROM support_assignment a JOIN company c ON c.id = a.contact_id"
                        + " JOIN subscription s ON s.id = a.subscription_id"
                        + " WHERE a.customer_id = :customer AND (a.valid_to IS NULL OR a.valid_to > :now)"
                        + " AND (s.owner_id = :tenant OR s.reseller_id = :tenant OR a.contact_id = :tenant)"
                        + " ORDER BY a.valid_from, a.id")
                .param("customer", customerId)
                .param("now", now)
                .list(row -> new Assignment(
                        row.number(0),
                        row.number(1),
                        row.number(2),
                        row.string(3),
                        row.instant(4),
                        row.instant(5),
                        row.instant(4).isAfter(now),
                        row.flag(6)));
    }

    private static Keyset keyset(SubscriptionFilter filter, PageRequest page) {
        if (filter.contactId() != null) {
            return new Keyset(new Keyset.Key("a.contact_id", Keyset.Type.NUMBER), "a.id", false, page);
        }
        if (filter.seeksId()) {
            return new Keyset(new Keyset.Key("s.ms_subscription_id", Keyset.Type.ASCII), "s.id", false, page);
        }
        return filter.sort() == SubscriptionSort.KNOWN
                ? new Keyset(new Keyset.Key("s.id", Keyset.Type.NUMBER), "s.id", filter.descending(), page)
                : new Keyset(new Keyset.Key("s.product_name", Keyset.Type.TEXT), "s.id", filter.descending(), page);
    }

    /** Rows are read of the page alone, also when few of all those that the index passes by belong to it. */
    private static String inIndex(SubscriptionFilter filter, String range) {
        return COLUMNS + " FROM (SELECT s.id FROM subscription s FORCE INDEX (" + index(filter) + ")" + range
                + ") found STRAIGHT_JOIN subscription s ON s.id = found.id" + NAMES + ASSIGNED;
    }

    private static String source(SubscriptionFilter filter) {
        return filter.contactId() == null
                ? COLUMNS + " FROM subscription s FORCE INDEX (" + index(filter) + ")" + NAMES + ASSIGNED
                : COLUMNS + " FROM support_assignment a FORCE INDEX (ix_support_assignment_owner_id_contact_id)"
                        + " STRAIGHT_JOIN subscription s ON s.id = a.subscription_id" + NAMES
                        + " LEFT JOIN company n ON n.id = a.contact_id";
    }

    private static String index(SubscriptionFilter filter) {
        boolean known = filter.sort() == SubscriptionSort.KNOWN;
        if (filter.scope() == SubscriptionScope.RESOLD || filter.resellerId() != null) {
            return known ? "ix_subscription_reseller_id_id" : "ix_subscription_reseller_id_product_name";
        }
        if (known) {
            return "ix_subscription_owner_id_id";
        }
        if (filter.seeksId()) {
            return "uq_subscription_owner_id_ms_subscription_id";
        }
        if (filter.status() != null) {
            return "ix_subscription_owner_id_status_code";
        }
        return filter.family() != null
                ? "ix_subscription_owner_id_product_family"
                : "ix_subscription_owner_id_product_name";
    }

    static String condition(SubscriptionFilter filter) {
        String mine = filter.scope() == SubscriptionScope.RESOLD ? "s.reseller_id = :tenant" : "s.owner_id = :tenant";
        String named = "a.owner_id = :tenant AND a.contact_id = :contact AND a.valid_from <= :now"
                + " AND (a.valid_to IS NULL OR a.valid_to > :now)";
        String searched = filter.seeksId() ? "s.ms_subscription_id" : "s.product_name";
        return (filter.contactId() == null ? mine : named)
                + (filter.resellerId() == null ? "" : " AND s.reseller_id = :reseller")
                + (filter.family() == null ? "" : " AND s.product_family = :family")
                + (filter.status() == null ? "" : " AND s.status_code = :status")
                + (filter.q().isEmpty() ? "" : " AND " + searched + " LIKE :prefix");
    }

    private static Found found(Row row) {
        SubscriptionRow line = new SubscriptionRow(
                row.number(0),
                row.string(1),
                row.string(2),
                ProductFamily.valueOf(row.string(3)),
                (int) row.number(4),
                SubscriptionStatus.of(row.string(5)),
                row.string(5),
                SalesChannel.valueOf(row.string(6)),
                row.number(7),
                row.string(8),
                row.string(9),
                row.string(10),
                row.string(11),
                row.numberOrNull(12),
                row.numberOrNull(13));
        return new Found(line, row.number(14), row.number(15), row.flag(16));
    }
}
