package org.partnerportal.company;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Partnerships between indirect providers and indirect resellers, with their effective dates. */
@Dependent
class PartnershipRepository extends TenantRepository {

    private static final String IN_FORCE = " AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)";

    private static final String NUMBERS = "COALESCE(n.customers, 0) customers,"
            + " COALESCE(n.subscriptions, 0) subscriptions, COALESCE(n.served, 0) served,"
            + " COALESCE(n.can_act, 0) can_act, COALESCE(n.can_request, 0) can_request, COALESCE(n.ending, 0) ending,"
            + " COALESCE(n.served - LEAST(n.can_act, n.can_request), 0) lacking";

    /** A reseller with all that its provider sees of it; one row of the list and the whole of its page. */
    private static String partnership() {
        return "SELECT l.id, c.id reseller_id, c.name, COALESCE(c.partner_id, '') partner_id, c.status,"
                + " l.valid_from since, COALESCE((SELECT SUM(s.subscriptions) FROM support_load s"
                + " WHERE s.owner_id = :tenant AND s.contact_id = c.id), 0) supports, COALESCE(c.country, '') country, "
                + NUMBERS + ", k.counted_at, " + OpenRequestSql.columns() + ", " + OpenRequestSql.sum() + " waiting"
                + " FROM partner_link l JOIN company c ON c.id = l.reseller_id"
                + " LEFT JOIN reseller_load n ON n.provider_id = :tenant AND n.reseller_id = c.id"
                + " LEFT JOIN support_load_count k ON k.partner_id = :tenant" + OpenRequestSql.joins()
                + " WHERE l.provider_id = :tenant" + IN_FORCE;
    }

    boolean linked(long resellerId, Instant at) {
        return sql("SELECT 1 FROM partner_link WHERE provider_id = :tenant AND reseller_id = :reseller" + IN_FORCE
                        + " LIMIT 1")
                .param("reseller", resellerId)
                .param("at", at)
                .first(row -> true)
                .orElse(false);
    }

    Set<Long> resellers(Instant at) {
        return Set.copyOf(sql("SELECT DISTINCT reseller_id FROM partner_link WHERE provider_id = :tenant" + IN_FORCE)
                .param("at", at)
                .list(row -> row.number(0)));
    }

    /** The provider's resellers whose name or PartnerID holds the query. */
    List<Partnership> list(PartnershipFilter filter, PageRequest page, Instant at) {
        PartnershipSort sort = filter.sort();
        Keyset keyset = new Keyset(sort.key(), "p.id", filter.descending(), page);
        String narrowed = " AND (c.name LIKE :q OR c.partner_id LIKE :partnerId)"
                + (filter.restricted() ? " AND c.status <> 'ACTIVE'" : "")
                + (filter.country().isEmpty() ? "" : " AND c.country = :country")
                + (filter.among() == null ? "" : " AND c.id IN (" + in(filter.among()) + ")");
        return keyset.bind(sql("SELECT p.* FROM (" + partnership() + narrowed + ") p WHERE 1 = 1" + attention(filter)
                                + keyset.condition() + keyset.order())
                        .param("at", at)
                        .param("q", Like.containing(filter.q()))
                        .param("partnerId", Ascii.of(Like.containing(filter.q())))
                        .param("country", Ascii.of(filter.country())))
                .list(PartnershipRepository::partnership);
    }

    Optional<Partnership> find(long resellerId, Instant at) {
        return sql(partnership() + " AND c.id = :reseller")
                .param("at", at)
                .param("reseller", resellerId)
                .first(PartnershipRepository::partnership);
    }

    /** Countries of the provider's resellers. */
    List<String> countries(Instant at) {
        return sql("SELECT DISTINCT c.country FROM partner_link l JOIN company c ON c.id = l.reseller_id"
                        + " WHERE l.provider_id = :tenant AND c.country IS NOT NULL" + IN_FORCE + " ORDER BY 1")
                .param("at", at)
                .list(row -> row.string(0));
    }

    Set<Long> providers(Instant at) {
        return Set.copyOf(sql("SELECT DISTINCT provider_id FROM partner_link WHERE reseller_id = :tenant" + IN_FORCE)
                .param("at", at)
                .list(row -> row.number(0)));
    }

    List<String> providerNames(Instant at) {
        return sql("SELECT DISTINCT c.name FROM partner_link l JOIN company c ON c.id = l.provider_id"
                        + " WHERE l.reseller_id = :tenant" + IN_FORCE + " ORDER BY c.name")
                .param("at", at)
                .list(row -> row.string(0));
    }

    /** Of the providers' counts those that are about the calling reseller. */
    List<ProviderShare> providerShares(Instant at) {
        return sql("SELECT DISTINCT c.id, c.name, COALESCE(c.partner_id, ''), c.status, COALESCE(n.customers, 0),"
                        + " COALESCE(n.subscriptions, 0), COALESCE((SELECT SUM(s.subscriptions) FROM support_load s"
                        + " WHERE s.owner_id = c.id AND s.contact_id = :tenant), 0), k.counted_at"
                        + " FROM partner_link l JOIN company c ON c.id = l.provider_id"
                        + " LEFT JOIN reseller_load n ON n.provider_id = c.id AND n.reseller_id = :tenant"
                        + " LEFT JOIN support_load_count k ON k.partner_id = c.id WHERE l.reseller_id = :tenant"
                        + IN_FORCE
                        + " ORDER BY c.name, c.id")
                .param("at", at)
                .list(row -> new ProviderShare(
                        row.number(0),
                        row.string(1),
                        row.string(2),
                        PartnerStatus.valueOf(row.string(3)),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.instant(7)));
    }

    List<PartnerLink> linksAt(Set<Long> providerIds, Set<Long> resellerIds, Instant at) {
        return unboundSql(
                        "the resolver asks who may stand in for whom on a customer's page",
                        "SELECT provider_id, reseller_id FROM partner_link WHERE provider_id IN (" + in(providerIds)
                                + ") AND reseller_id IN (" + in(resellerIds) + ")" + IN_FORCE)
                .param("at", at)
                .list(row -> new PartnerLink(row.number(0), row.number(1)));
    }

    void link(long resellerId, Instant from) {
        sql("INSERT INTO partner_link (provider_id, reseller_id, valid_from, cloud)"
                        + " VALUES (:tenant, :reseller, :from, :ownCloud)")
                .param("reseller", resellerId)
                .param("from", from)
                .update();
    }

    int end(long resellerId, Instant at) {
        return sql("UPDATE partner_link SET valid_to = :at WHERE provider_id = :tenant AND reseller_id = :reseller"
                        + " AND (valid_to IS NULL OR valid_to > :at)")
                .param("reseller", resellerId)
                .param("at", at)
                .update();
    }

    private static Partnership partnership(Row row) {
        return new Partnership(
                row.number(0),
                row.number(1),
                row.string(2),
                row.string(3),
                PartnerStatus.valueOf(row.string(4)),
                row.instant(5),
                row.number(6),
                row.string(7),
                row.number(8),
                row.number(9),
                new OpenRequests(row.number(16), row.number(17), row.number(18)),
                new ResellerAccess(row.number(10), row.number(11), row.number(12), row.number(13)),
                row.instant(15));
    }

    private static String attention(PartnershipFilter filter) {
        return filter.attention() == null
                ? ""
                : " AND (p.status <> 'ACTIVE' OR p.waiting > 0 OR p.lacking > 0 OR p.reseller_id IN ("
                        + in(filter.attention()) + "))";
    }

    private static String in(Set<Long> ids) {
        return ids.isEmpty() ? "NULL" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
