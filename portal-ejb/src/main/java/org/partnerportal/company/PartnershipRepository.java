package org.partnerportal.company;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.TenantRepository;

/** Partnerships between indirect providers and indirect resellers, with their effective dates. */
@Dependent
class PartnershipRepository extends TenantRepository {

    private static final String IN_FORCE = " AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)";

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

    List<Partnership> ofProvider(Instant at) {
        return sql("SELECT l.id, l.reseller_id, c.name, c.partner_id, c.status, l.valid_from FROM partner_link l"
                        + " JOIN company c ON c.id = l.reseller_id WHERE l.provider_id = :tenant" + IN_FORCE
                        + " ORDER BY c.name, l.id")
                .param("at", at)
                .list(row -> new Partnership(
                        row.number(0),
                        row.number(1),
                        row.string(2),
                        row.string(3),
                        PartnerStatus.valueOf(row.string(4)),
                        row.instant(5)));
    }

    Set<Long> providers(Instant at) {
        return Set.copyOf(sql("SELECT DISTINCT provider_id FROM partner_link WHERE reseller_id = :tenant" + IN_FORCE)
                .param("at", at)
                .list(row -> row.number(0)));
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
        sql("INSERT INTO partner_link (provider_id, reseller_id, valid_from) VALUES (:tenant, :reseller, :from)")
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

    private static String in(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
