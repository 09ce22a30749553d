package org.partnerportal.customer;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/**
 * Pages of the customer list. Every order is an index that begins with the partner, every page one range of it, so that
 * the cost is the page's and not the list's.
 */
@Dependent
class CustomerListRepository extends TenantRepository {

    private static final String COLUMNS = "r.customer_id, r.company_name, r.primary_domain, r.ms_tenant_id, ";
    /**
     * Of one reseller of record. These are found first and sorted then, so they cost what that reseller's customers are, and
     * not what the list is; the reseller's own list, which is sorted, would tell by its order what the reseller calls them.
     */
    private static final String OF_RESELLER = "SELECT DISTINCT s.customer_id FROM subscription s"
            + " FORCE INDEX (ix_subscription_owner_id_reseller_id_customer_id)"
            + " WHERE s.owner_id = :tenant AND s.reseller_id = :reseller";
    /** Joins and not EXISTS, which MariaDB would work out for all customers before it looks at the page. */
    private static final Map<CustomerAttention, String> LACKED = Map.of(
            CustomerAttention.NO_LINK,
                    " LEFT JOIN contact_link lacked ON lacked.partner_id = r.partner_id"
                            + " AND lacked.customer_id = r.customer_id AND lacked.live = 1",
            CustomerAttention.NO_PERSON,
                    " LEFT JOIN customer_contact lacked ON lacked.partner_id = r.partner_id"
                            + " AND lacked.customer_id = r.customer_id");

    /** A customer with the key by which it was found. */
    record Found(long id, String name, String domain, String msTenantId, String key) {

        String cursor() {
            return Cursor.of(key, id);
        }
    }

    /** What the list says about a customer besides its name. */
    record Extras(int products, boolean link, boolean person) {}

    List<Found> list(CustomerFilter filter, PageRequest page) {
        String key = filter.sort() == CustomerSort.DOMAIN ? "r.primary_domain" : "r.sort_name";
        String index =
                filter.sort() == CustomerSort.DOMAIN ? "ix_customer_relationship_partner_id_primary_domain" : "PRIMARY";
        String from = filter.resellerId() == null
                ? " FROM customer_relationship r FORCE INDEX (" + index + ")"
                : " FROM (" + OF_RESELLER + ") v STRAIGHT_JOIN customer_relationship r"
                        + " FORCE INDEX (uq_customer_relationship_partner_id_customer_id)"
                        + " ON r.partner_id = :tenant AND r.customer_id = v.customer_id";
        String select = "SELECT " + COLUMNS + key + from + lacked(filter) + " WHERE r.partner_id = :tenant";
        Keyset.Type type = filter.sort() == CustomerSort.DOMAIN ? Keyset.Type.ASCII : Keyset.Type.TEXT;
        return read(select, new Keyset.Key(key, type), "r.customer_id", filter, page, "");
    }

    /**
     * Customers of whose terms one begins with the prefix. A customer that is found by several of its terms counts with
     * the first of them only.
     */
    List<Found> search(String prefix, CustomerFilter filter, PageRequest page) {
        String select = "SELECT " + COLUMNS + "t.term FROM customer_search_term t FORCE INDEX (PRIMARY)"
                + " STRAIGHT_JOIN customer_relationship r"
                + " ON r.partner_id = t.partner_id AND r.customer_id = t.customer_id"
                + (filter.resellerId() == null ? "" : " JOIN (" + OF_RESELLER + ") v ON v.customer_id = t.customer_id")
                + lacked(filter)
                + " WHERE t.partner_id = :tenant AND t.term LIKE :prefix"
                + " AND NOT EXISTS (SELECT 1 FROM customer_search_term e WHERE e.partner_id = :tenant"
                + " AND e.customer_id = t.customer_id AND e.term LIKE :prefix AND e.term < t.term)";
        return read(select, new Keyset.Key("t.term", Keyset.Type.TEXT), "t.customer_id", filter, page, prefix + "%");
    }

    /** For the customers of one page, in one statement. */
    Map<Long, Extras> extras(Collection<Long> ids, Instant now) {
        Map<Long, Extras> extras = new HashMap<>();
        sql("SELECT r.customer_id, (SELECT COUNT(*) FROM subscription s WHERE s.customer_id = r.customer_id"
                        + " AND s.status_code NOT IN ('DELETED', 'CANCELED')"
                        + " AND (s.owner_id = :tenant OR s.reseller_id = :tenant OR EXISTS (SELECT 1"
                        + " FROM support_assignment a WHERE a.subscription_id = s.id AND a.contact_id = :tenant"
                        + " AND (a.valid_to IS NULL OR a.valid_to > :now)))),"
                        + " EXISTS (SELECT 1 FROM contact_link l WHERE l.partner_id = r.partner_id"
                        + " AND l.customer_id = r.customer_id AND l.live = 1),"
                        + " EXISTS (SELECT 1 FROM customer_contact p WHERE p.partner_id = r.partner_id"
                        + " AND p.customer_id = r.customer_id)"
                        + " FROM customer_relationship r WHERE r.partner_id = :tenant AND r.customer_id IN ("
                        + in(ids) + ")")
                .param("now", now)
                .list(row -> extras.put(row.number(0), new Extras((int) row.number(1), row.flag(2), row.flag(3))));
        return extras;
    }

    private List<Found> read(
            String select, Keyset.Key key, String id, CustomerFilter filter, PageRequest page, String prefix) {
        Keyset keyset = new Keyset(key, id, filter.descending(), page);
        String lacks = filter.attention() == null ? "" : " AND lacked.id IS NULL";
        String among = filter.among() == null ? "" : " AND r.customer_id IN (" + in(filter.among()) + ")";
        return keyset.bind(sql(select + lacks + among + keyset.condition() + keyset.order())
                        .param("prefix", prefix)
                        .param("reseller", filter.resellerId()))
                .list(row -> new Found(row.number(0), row.string(1), row.string(2), row.string(3), row.string(4)));
    }

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "NULL" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String lacked(CustomerFilter filter) {
        return filter.attention() == null ? "" : LACKED.get(filter.attention());
    }
}
