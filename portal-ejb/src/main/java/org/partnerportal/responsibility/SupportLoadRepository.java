package org.partnerportal.responsibility;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.company.ResellerAccess;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.subscription.ProductFamily;

/** Counts of subscriptions by owner, supporting company and product. */
@Dependent
class SupportLoadRepository extends TenantRepository {

    private static final String JOB = "counting is done for one partner after the other";

    /** What the caller owns, and what it is to support for others. */
    List<Load> loads() {
        return sql("SELECT owner_id, contact_id, product_family, subscriptions FROM support_load"
                        + " WHERE owner_id = :tenant"
                        + " UNION ALL SELECT owner_id, contact_id, product_family, subscriptions FROM support_load"
                        + " WHERE contact_id = :tenant AND owner_id <> :tenant")
                .list(row ->
                        new Load(row.number(0), row.number(1), ProductFamily.valueOf(row.string(2)), row.number(3)));
    }

    Optional<Count> count() {
        return sql("SELECT customers_without_person, counted_at FROM support_load_count WHERE partner_id = :tenant")
                .first(row -> new Count(row.number(0), row.instant(1)));
    }

    /**
     * The partner that waits longest of those whose facts have moved on since their last count. One whose count takes long
     * is counted less often, so that counting never takes more than a few per cent of the database's time.
     */
    Optional<Stale> stale(Instant now) {
        return unboundSql(
                        JOB,
                        "SELECT p.partner_id, COALESCE(g.generation, 0)"
                                + " FROM (SELECT DISTINCT partner_id FROM customer_relationship) p"
                                + " LEFT JOIN page_generation g ON g.company_id = p.partner_id"
                                + " LEFT JOIN support_load_count c ON c.partner_id = p.partner_id"
                                + " WHERE (c.retry_at IS NULL OR c.retry_at <= :now) AND (c.counted_at IS NULL OR"
                                + " c.counted_at < :now - INTERVAL GREATEST(20000, 50 * c.took_ms) * 1000 MICROSECOND"
                                + " AND (c.generation <> COALESCE(g.generation, 0) OR c.counted_at < :now - INTERVAL 5 MINUTE))"
                                + " ORDER BY c.counted_at, p.partner_id LIMIT 1")
                .param("now", now)
                .first(row -> new Stale(row.number(0), row.number(1)));
    }

    /** Replaces the calling partner's counts by those of this moment. */
    void recount(Instant now) {
        sql("DELETE FROM support_load WHERE owner_id = :tenant").update();
        sql("INSERT INTO support_load (owner_id, contact_id, product_family, subscriptions)"
                        + " SELECT s.owner_id, COALESCE(a.contact_id, s.owner_id), s.product_family, COUNT(*)"
                        + " FROM subscription s LEFT JOIN support_assignment a ON a.subscription_id = s.id"
                        + " AND a.valid_from <= :now AND (a.valid_to IS NULL OR a.valid_to > :now)"
                        + " WHERE s.owner_id = :tenant AND s.channel = 'CSP'"
                        + " AND s.status_code NOT IN ('DELETED', 'CANCELED') GROUP BY 1, 2, 3")
                .param("now", now)
                .update();
        recountResellers();
    }

    /**
     * Only for who works with resellers: all others' subscriptions are not looked at. A customer counts when it stands in the
     * provider's list, to which the number leads.
     */
    private void recountResellers() {
        sql("DELETE FROM reseller_load WHERE provider_id = :tenant").update();
        sql("INSERT INTO reseller_load (provider_id, reseller_id, customers, subscriptions)"
                        + " SELECT s.owner_id, s.reseller_id, COUNT(DISTINCT r.customer_id), COUNT(*)"
                        + " FROM subscription s LEFT JOIN customer_relationship r ON r.partner_id = :tenant"
                        + " AND r.customer_id = s.customer_id WHERE s.owner_id = :tenant"
                        + " AND s.reseller_id IS NOT NULL"
                        + " AND EXISTS (SELECT 1 FROM partner_link l WHERE l.provider_id = :tenant) GROUP BY 1, 2")
                .update();
    }

    /** Whether the caller sells through any reseller, as counted just now. */
    boolean resells() {
        return sql("SELECT 1 FROM reseller_load WHERE provider_id = :tenant LIMIT 1")
                .first(row -> true)
                .orElse(false);
    }

    void storeAccess(long resellerId, ResellerAccess access) {
        sql("UPDATE reseller_load SET served = :served, can_act = :act, can_request = :request, ending = :ending"
                        + " WHERE provider_id = :tenant AND reseller_id = :reseller")
                .param("served", access.customers())
                .param("act", access.act())
                .param("request", access.request())
                .param("ending", access.ending())
                .param("reseller", resellerId)
                .update();
    }

    long customersWithoutPerson() {
        return sql("SELECT COUNT(*) FROM customer_relationship r WHERE r.partner_id = :tenant AND NOT EXISTS"
                        + " (SELECT 1 FROM customer_contact c WHERE c.partner_id = :tenant AND c.customer_id = r.customer_id)")
                .first(row -> row.number(0))
                .orElse(0L);
    }

    void store(long generation, long withoutPerson, Instant countedAt, long tookMillis) {
        sql("REPLACE INTO support_load_count (partner_id, generation, customers_without_person, counted_at, took_ms)"
                        + " VALUES (:tenant, :generation, :without, :at, :took)")
                .param("generation", generation)
                .param("without", withoutPerson)
                .param("at", countedAt)
                .param("took", tookMillis)
                .update();
    }

    /** The calling partner's count has failed and is not tried again before that moment. */
    void postpone(Instant until) {
        sql("INSERT INTO support_load_count (partner_id, generation, customers_without_person, took_ms, retry_at)"
                        + " VALUES (:tenant, 0, 0, 0, :until) ON DUPLICATE KEY UPDATE retry_at = :until")
                .param("until", until)
                .update();
    }

    /** Subscriptions of an owner that one company is to support, of one product family. */
    record Load(long owner, long contact, ProductFamily family, long subscriptions) {}

    record Count(long customersWithoutPerson, Instant at) {}

    record Stale(long partnerId, long generation) {}
}
