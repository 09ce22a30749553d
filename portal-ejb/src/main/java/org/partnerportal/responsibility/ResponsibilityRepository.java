package org.partnerportal.responsibility;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

/** The facts as they were at one moment: present rows and history together, read across features (ADR 0004). */
@Dependent
class ResponsibilityRepository extends TenantRepository {

    /** The caller is the customer itself, or the subscription's owner, reseller of record or designated contact. */
    private static final String MAY_SEE =
            " AND (:tenant IN (x.customer_id, s.owner_id, x.reseller_id) OR EXISTS (SELECT 1 FROM support_assignment a"
                    + " WHERE a.subscription_id = s.id AND a.contact_id = :tenant AND a.valid_from <= :at"
                    + " AND (a.valid_to IS NULL OR a.valid_to > :at)))";

    private static final String COLUMNS = "SELECT s.id, s.ms_subscription_id, x.product_name, x.product_family,"
            + " x.quantity, x.status, x.channel, s.owner_id, x.reseller_id";

    /** The customer's subscriptions at that moment, as far as the caller may see them. */
    List<SupportedProduct> products(long customerId, Instant at) {
        return sql(COLUMNS + " FROM subscription x JOIN subscription s ON s.id = x.id"
                        + " WHERE x.customer_id = :customer AND x.valid_from <= :at" + MAY_SEE
                        + " UNION ALL " + COLUMNS + " FROM subscription_history x"
                        + " JOIN subscription s ON s.id = x.subscription_id"
                        + " WHERE x.customer_id = :customer AND x.valid_from <= :at AND x.valid_to > :at" + MAY_SEE
                        + " ORDER BY 3, 1")
                .param("customer", customerId)
                .param("at", at)
                .list(ResponsibilityRepository::product);
    }

    /** Assignments of these subscriptions in force at that moment or later, in order of their beginning. */
    List<AssignmentPeriod> assignments(long customerId, Collection<Long> subscriptionIds, Instant at) {
        Set<Long> visible = new HashSet<>(subscriptionIds);
        return unboundSql(
                        "kept are those of subscriptions that the caller may see",
                        "SELECT subscription_id, contact_id, valid_from, valid_to FROM support_assignment"
                                + " WHERE customer_id = :customer AND (valid_to IS NULL OR valid_to > :at)"
                                + " ORDER BY valid_from, id")
                .param("customer", customerId)
                .param("at", at)
                .list(row -> new AssignmentPeriod(row.number(0), row.number(1), row.instant(2), row.instant(3)))
                .stream()
                .filter(period -> visible.contains(period.subscriptionId()))
                .toList();
    }

    /** Which of these partners had a relationship with the customer at that moment. */
    Set<Long> related(long customerId, Collection<Long> partnerIds, Instant at) {
        String in = in(partnerIds);
        return Set.copyOf(unboundSql(
                        "the resolver asks who still works with the customer",
                        "SELECT partner_id FROM customer_relationship WHERE customer_id = :customer"
                                + " AND partner_id IN (" + in + ") AND valid_from <= :at"
                                + " UNION SELECT partner_id FROM customer_relationship_history"
                                + " WHERE customer_id = :customer AND partner_id IN (" + in + ")"
                                + " AND valid_from <= :at AND valid_to > :at")
                .param("customer", customerId)
                .param("at", at)
                .list(row -> row.number(0)));
    }

    /** What the calling partner calls, or last called, the customer; empty when they never had to do with each other. */
    List<String> ownNameOf(long customerId, Instant at) {
        return sql("SELECT company_name FROM customer_relationship_history WHERE partner_id = :tenant"
                        + " AND customer_id = :customer AND valid_from <= :at AND valid_to > :at"
                        + " UNION ALL SELECT company_name FROM customer_relationship WHERE partner_id = :tenant"
                        + " AND customer_id = :customer"
                        + " UNION ALL (SELECT company_name FROM customer_relationship_history"
                        + " WHERE partner_id = :tenant AND customer_id = :customer ORDER BY valid_from DESC LIMIT 1)")
                .param("customer", customerId)
                .param("at", at)
                .list(row -> row.string(0));
    }

    /** Microsoft's portals for customers in that cloud; what has no row of its own uses the commercial cloud's. */
    Map<ProductFamily, Portal> portals(String cloud) {
        Map<ProductFamily, Portal> portals = new EnumMap<>(ProductFamily.class);
        unboundSql(
                        "addresses at Microsoft belong to nobody",
                        "SELECT product_family, portal, url FROM microsoft_portal WHERE cloud IN ('COMMERCIAL', :cloud)"
                                + " ORDER BY cloud = 'COMMERCIAL' DESC")
                .param("cloud", cloud)
                .list(row ->
                        portals.put(ProductFamily.valueOf(row.string(0)), new Portal(row.string(1), row.string(2))));
        return portals;
    }

    /** A designation, from its beginning to its end; {@code validTo} is null while no end is known. */
    record AssignmentPeriod(long subscriptionId, long contactId, Instant validFrom, Instant validTo) {}

    private static SupportedProduct product(Row row) {
        return new SupportedProduct(
                row.number(0),
                row.string(1),
                row.string(2),
                ProductFamily.valueOf(row.string(3)),
                (int) row.number(4),
                row.string(5),
                SalesChannel.valueOf(row.string(6)),
                row.number(7),
                row.numberOrNull(8));
    }

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
