package org.partnerportal.offer;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.CallerContext;

/** Which provider offers what to its resellers, and which reseller has taken it when. */
@Dependent
class OutsourcingRepository extends TenantRepository {

    private static final String LINKED =
            " JOIN partner_link l ON l.provider_id = d.company_id AND l.reseller_id = :tenant"
                    + " AND l.valid_from <= :at AND (l.valid_to IS NULL OR l.valid_to > :at)";

    /** A provider's offer to the calling reseller; {@code since} is null for one not taken. */
    record Made(long providerId, String provider, long offerId, Instant since) {}

    void mark(long offerId, Instant now) {
        unmark();
        sql("INSERT INTO reseller_default_offer (company_id, offer_id, marked_by, marked_at)"
                        + " VALUES (:tenant, :offer, :by, :now)")
                .param("offer", offerId)
                .param("by", CallerContext.current().userId())
                .param("now", now)
                .update();
    }

    void unmark() {
        sql("DELETE FROM reseller_default_offer WHERE company_id = :tenant").update();
    }

    Optional<DefaultOffer> marked() {
        return sql("SELECT d.offer_id, (SELECT COUNT(*) FROM outsourcing o WHERE o.provider_id = :tenant"
                        + " AND o.valid_to IS NULL) FROM reseller_default_offer d WHERE d.company_id = :tenant")
                .first(row -> new DefaultOffer(row.number(0), row.number(1)));
    }

    /** What the reseller has taken comes as it was taken, also when its provider offers something else by now. */
    List<Made> madeToCaller(Instant at) {
        return sql("SELECT c.id, c.name, o.offer_id, o.valid_from FROM outsourcing o JOIN company c"
                        + " ON c.id = o.provider_id WHERE o.reseller_id = :tenant AND o.valid_to IS NULL"
                        + " UNION ALL SELECT DISTINCT c.id, c.name, d.offer_id, NULL FROM reseller_default_offer d"
                        + LINKED
                        + " JOIN company c ON c.id = d.company_id WHERE NOT EXISTS (SELECT 1 FROM outsourcing t"
                        + " WHERE t.reseller_id = :tenant AND t.provider_id = d.company_id AND t.valid_to IS NULL)"
                        + " ORDER BY 2, 1")
                .param("at", at)
                .list(row -> new Made(row.number(0), row.string(1), row.number(2), row.instant(3)));
    }

    void take(Made made, Instant now) {
        sql("INSERT INTO outsourcing (reseller_id, provider_id, valid_from, offer_id, taken_by, cloud)"
                        + " VALUES (:tenant, :provider, :now, :offer, :by, :ownCloud)")
                .param("provider", made.providerId())
                .param("now", now)
                .param("offer", made.offerId())
                .param("by", CallerContext.current().userId())
                .update();
    }

    int giveBack(long providerId, Instant now) {
        return sql("UPDATE outsourcing SET valid_to = :now WHERE reseller_id = :tenant AND provider_id = :provider"
                        + " AND valid_to IS NULL")
                .param("provider", providerId)
                .param("now", now)
                .update();
    }

    void endWith(long resellerId, Instant now) {
        sql("UPDATE outsourcing SET valid_to = :now WHERE provider_id = :tenant AND reseller_id = :reseller"
                        + " AND valid_to IS NULL")
                .param("reseller", resellerId)
                .param("now", now)
                .update();
    }

    List<Outsourced> inForce(Instant at) {
        String outsourced = "SELECT provider_id, reseller_id, offer_id FROM outsourcing"
                + " WHERE valid_from <= :at AND (valid_to IS NULL OR valid_to > :at) AND ";
        return sql(outsourced + "provider_id = :tenant UNION ALL " + outsourced + "reseller_id = :tenant")
                .param("at", at)
                .list(OutsourcingRepository::outsourced);
    }

    List<Outsourced> outsourcedAt(Collection<Long> providers, Collection<Long> resellers, Instant at) {
        return unboundSql(
                        "the resolver asks who answers for whom on a customer's page",
                        "SELECT provider_id, reseller_id, offer_id FROM outsourcing WHERE provider_id IN ("
                                + in(providers) + ") AND reseller_id IN (" + in(resellers)
                                + ") AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)")
                .param("at", at)
                .list(OutsourcingRepository::outsourced);
    }

    private static Outsourced outsourced(Row row) {
        return new Outsourced(row.number(0), row.number(1), row.number(2));
    }

    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
