package org.partnerportal.subscription;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.TenantRepository;

/** The caller's own subscriptions and their designated contacts. */
@Dependent
class SubscriptionRepository extends TenantRepository {

    Optional<Subscription> own(long id) {
        return query("SELECT s FROM Subscription s WHERE s.ownerId = :tenant AND s.id = :id", Subscription.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean exists(String msSubscriptionId) {
        if (msSubscriptionId == null || msSubscriptionId.isBlank()) {
            return false;
        }
        return query(
                        "SELECT s.id FROM Subscription s WHERE s.ownerId = :tenant AND s.msSubscriptionId = :msId",
                        Long.class)
                .setParameter("msId", Ascii.of(msSubscriptionId.strip().toLowerCase(Locale.ROOT)))
                .getResultStream()
                .findAny()
                .isPresent();
    }

    Subscription store(Subscription subscription) {
        return insert(subscription);
    }

    SupportContacts contacts(Subscription subscription) {
        return new SupportContacts(query(
                        "SELECT a FROM SupportAssignment a WHERE a.ownerId = :tenant AND a.subscriptionId = :id"
                                + " ORDER BY a.validFrom",
                        SupportAssignment.class)
                .setParameter("id", subscription.id())
                .getResultList());
    }

    Optional<SupportAssignment> ownAssignment(long id) {
        return query(
                        "SELECT a FROM SupportAssignment a WHERE a.ownerId = :tenant AND a.id = :id",
                        SupportAssignment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void store(SupportAssignment assignment) {
        insert(assignment);
    }

    void remove(SupportAssignment assignment) {
        delete(assignment);
    }

    void save() {
        flush();
    }

    /** Keeps the subscription as it stands as what was true until now. */
    void keep(long id, Instant now) {
        sql("INSERT INTO subscription_history (subscription_id, valid_from, valid_to, customer_id, product_name,"
                        + " product_family, quantity, status, reseller_id, channel) SELECT id, valid_from, :now,"
                        + " customer_id, product_name, product_family, quantity, status, reseller_id, channel"
                        + " FROM subscription WHERE owner_id = :tenant AND id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    /** PartnerID of a reseller that the caller works with; empty when it does not, an empty text when none is known. */
    Optional<String> partnerIdOfReseller(long resellerId, Instant at) {
        return sql("SELECT COALESCE(c.partner_id, '') FROM partner_link l JOIN company c ON c.id = l.reseller_id"
                        + " WHERE l.provider_id = :tenant AND l.reseller_id = :reseller AND l.valid_from <= :at"
                        + " AND (l.valid_to IS NULL OR l.valid_to > :at) LIMIT 1")
                .param("reseller", resellerId)
                .param("at", at)
                .first(row -> row.string(0));
    }

    /** The owner itself, then its resellers of that moment, by name, each with what speaks against it. */
    List<Candidate> candidates(long customerId, Instant at) {
        return sql("SELECT c.id, c.name, " + Designation.obstacle("c", ":customer", ":at") + " FROM company c"
                        + " WHERE c.id = :tenant OR c.id IN (SELECT l.reseller_id FROM partner_link l"
                        + " WHERE l.provider_id = :tenant AND l.valid_from <= :at"
                        + " AND (l.valid_to IS NULL OR l.valid_to > :at)) ORDER BY c.id <> :tenant, c.name, c.id")
                .param("customer", customerId)
                .param("at", at)
                .list(row -> new Candidate(row.number(0), row.string(1), obstacle(row.string(2))));
    }

    /** Ends what the partner is designated for of the caller's own subscriptions, whoever the customers are. */
    void endContacts(long partnerId, Instant now) {
        sql("DELETE FROM support_assignment WHERE owner_id = :tenant AND contact_id = :partner"
                        + " AND valid_from > :now")
                .param("partner", partnerId)
                .param("now", now)
                .update();
        int running =
                sql("UPDATE support_assignment SET valid_to = :now WHERE owner_id = :tenant AND contact_id = :partner"
                                + " AND (valid_to IS NULL OR valid_to > :now)")
                        .param("partner", partnerId)
                        .param("now", now)
                        .update();
    }

    /** Ends what the partner is designated for, as far as the caller may say so: its own subscriptions, or its own duty; how many. */
    int endContacts(long partnerId, long customerId, Instant now) {
        int planned = sql("DELETE FROM support_assignment WHERE contact_id = :partner AND customer_id = :customer"
                        + " AND :tenant IN (owner_id, :partner) AND valid_from > :now")
                .param("partner", partnerId)
                .param("customer", customerId)
                .param("now", now)
                .update();
        int running =
                sql("UPDATE support_assignment SET valid_to = :now WHERE contact_id = :partner AND customer_id = :customer"
                                + " AND :tenant IN (owner_id, :partner) AND (valid_to IS NULL OR valid_to > :now)")
                        .param("partner", partnerId)
                        .param("customer", customerId)
                        .param("now", now)
                        .update();
        return planned + running;
    }

    /** Takes the partner off as reseller of record, as far as the caller may say so; history keeps it. Answers for how many. */
    int endResale(long partnerId, long customerId, Instant now) {
        sql("INSERT INTO subscription_history (subscription_id, valid_from, valid_to, customer_id, product_name,"
                        + " product_family, quantity, status, reseller_id, channel) SELECT id, valid_from, :now,"
                        + " customer_id, product_name, product_family, quantity, status, reseller_id, channel"
                        + " FROM subscription WHERE reseller_id = :partner AND customer_id = :customer"
                        + " AND :tenant IN (owner_id, :partner)")
                .param("partner", partnerId)
                .param("customer", customerId)
                .param("now", now)
                .update();
        return sql("UPDATE subscription SET reseller_id = NULL, reseller_partner_id = '', valid_from = :now, changed_at = :now,"
                        + " version = version + 1 WHERE reseller_id = :partner AND customer_id = :customer"
                        + " AND :tenant IN (owner_id, :partner)")
                .param("partner", partnerId)
                .param("customer", customerId)
                .param("now", now)
                .update();
    }

    private static CandidateObstacle obstacle(String name) {
        return name == null ? null : CandidateObstacle.valueOf(name);
    }
}
