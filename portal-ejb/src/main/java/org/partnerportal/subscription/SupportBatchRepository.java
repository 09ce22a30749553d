package org.partnerportal.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Batches of designations: chosen, judged and written by set-based statements. */
@Dependent
class SupportBatchRepository extends TenantRepository {

    private static final String OF_BATCH = "i.company_id = :tenant AND i.batch_id = :batch";
    private static final String IN_FORCE = " AND a.valid_from <= :now AND (a.valid_to IS NULL OR a.valid_to > :now)";
    private static final String ITEMS = " JOIN support_batch_item i ON " + OF_BATCH
            + " AND i.subscription_id = s.id AND i.outcome = 'ASSIGNABLE'" + " AND i.subscription_id <= :upTo";
    /** In the order in which a person would mend it: what it is, then what was planned, then who. */
    private static final String JUDGE = "UPDATE support_batch_item i JOIN subscription s ON s.id = i.subscription_id"
            + " AND s.owner_id = :tenant JOIN company n ON n.id = :contact SET i.outcome = CASE"
            + " WHEN s.channel <> 'CSP' THEN 'NOT_CSP'"
            + " WHEN s.status_code IN ('DELETED', 'CANCELED') THEN 'ENDED'"
            + " WHEN s.new_commerce THEN 'NEW_COMMERCE'"
            + " WHEN EXISTS (SELECT 1 FROM support_assignment a WHERE a.subscription_id = s.id"
            + " AND a.valid_from > :now) THEN 'PLANNED'"
            + " WHEN COALESCE((SELECT MAX(a.contact_id) FROM support_assignment a WHERE a.subscription_id = s.id"
            + IN_FORCE + "), s.owner_id) = :contact THEN 'ALREADY'"
            + " ELSE COALESCE(" + Designation.obstacle("n", "s.customer_id", ":now") + ", 'ASSIGNABLE') END WHERE "
            + OF_BATCH + " AND i.outcome = 'ASSIGNABLE'";

    SupportBatch store(SupportBatch batch) {
        return insert(batch);
    }

    void save() {
        flush();
    }

    Optional<SupportBatch> find(long id) {
        return query("SELECT b FROM SupportBatch b WHERE b.companyId = :tenant AND b.id = :id", SupportBatch.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<SupportBatch> lockRunning() {
        return query(
                        "SELECT b FROM SupportBatch b WHERE b.companyId = :tenant"
                                + " AND b.status = org.partnerportal.subscription.BatchStatus.RUNNING ORDER BY b.id",
                        SupportBatch.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Long> companiesWithWork() {
        return unboundSql(
                        "a job looks for what nobody goes on with",
                        "SELECT DISTINCT company_id FROM support_batch WHERE status = 'RUNNING'")
                .list(row -> row.number(0));
    }

    void forgetEndedBefore(Instant moment) {
        unboundSql(
                        "a job tidies up for all",
                        "DELETE FROM support_batch WHERE status <> 'RUNNING' AND made_at < :moment")
                .param("moment", moment)
                .update();
    }

    /** What the person looked through and never confirmed. */
    void forgetDrafts(Long by) {
        sql("DELETE FROM support_batch WHERE company_id = :tenant AND status = 'DRAFT' AND made_by <=> :by")
                .param("by", by)
                .update();
    }

    /** Puts the chosen ones in; answers how many, one more than the most at most. */
    int choose(long batch, DraftBatch command, long most, Instant now) {
        SubscriptionFilter filter = command.filter();
        String ticked = command.ticked().stream().map(String::valueOf).collect(Collectors.joining(","));
        String narrowed = ticked.isEmpty()
                ? SubscriptionListRepository.condition(filter)
                : "s.owner_id = :tenant AND s.id IN (" + ticked + ")";
        String named = filter.contactId() == null || !ticked.isEmpty()
                ? ""
                : " JOIN support_assignment a ON a.subscription_id = s.id";
        return sql("INSERT INTO support_batch_item (company_id, batch_id, subscription_id, outcome, cloud)"
                        + " SELECT s.owner_id, :batch, s.id, 'ASSIGNABLE', s.cloud FROM subscription s" + named
                        + " WHERE "
                        + narrowed + " AND s.owner_id = :tenant"
                        + (command.customerId() == null ? "" : " AND s.customer_id = :customer") + " LIMIT "
                        + (most + 1))
                .param("batch", batch)
                .param("customer", command.customerId())
                .param("now", now)
                .param("prefix", Like.beginningWith(filter.q()))
                .param("family", filter.family())
                .param("status", filter.status())
                .param("reseller", filter.resellerId())
                .param("contact", filter.contactId())
                .update();
    }

    /** Says of each that is not settled what speaks against it at that moment. */
    void judge(long batch, long contact, Long upTo, Instant now) {
        sql(JUDGE + (upTo == null ? "" : " AND i.subscription_id <= :upTo"))
                .param("batch", batch)
                .param("contact", contact)
                .param("upTo", upTo)
                .param("now", now)
                .update();
    }

    /** The last subscription of the next chunk; empty when all are settled. */
    Optional<Long> chunkEnd(long batch, int size) {
        return sql("SELECT MAX(c.subscription_id) FROM (SELECT i.subscription_id FROM support_batch_item i WHERE "
                        + OF_BATCH + " AND i.outcome = 'ASSIGNABLE' ORDER BY i.subscription_id LIMIT " + size
                        + ") c HAVING MAX(c.subscription_id) IS NOT NULL")
                .param("batch", batch)
                .first(row -> row.number(0));
    }

    /** First of all: whoever changes one of these subscriptions at the same time waits, and is told. */
    void touch(long batch, long upTo, Instant now) {
        chunk(
                        "UPDATE subscription s" + ITEMS + " SET s.version = s.version + 1, s.changed_at = :now"
                                + " WHERE s.owner_id = :tenant",
                        batch,
                        upTo,
                        now)
                .update();
    }

    int assign(long batch, long contact, long upTo, Long by, Instant now) {
        chunk(
                        "UPDATE support_assignment a JOIN subscription s ON s.id = a.subscription_id" + ITEMS
                                + " SET a.valid_to = :now WHERE a.owner_id = :tenant" + IN_FORCE,
                        batch,
                        upTo,
                        now)
                .update();
        chunk(
                        "INSERT INTO support_assignment (subscription_id, customer_id, owner_id, contact_id, valid_from,"
                                + " assigned_by, assigned_at, cloud) SELECT s.id, s.customer_id, s.owner_id, :contact, :now, :by,"
                                + " :now, s.cloud"
                                + " FROM subscription s" + ITEMS + " WHERE s.owner_id = :tenant",
                        batch,
                        upTo,
                        now)
                .param("contact", contact)
                .param("by", by)
                .update();
        return sql("UPDATE support_batch_item i SET i.outcome = 'ASSIGNED' WHERE " + OF_BATCH
                        + " AND i.outcome = 'ASSIGNABLE' AND i.subscription_id <= :upTo")
                .param("batch", batch)
                .param("upTo", upTo)
                .update();
    }

    Optional<BatchView> view(long id) {
        Map<BatchOutcome, Long> outcomes = new EnumMap<>(BatchOutcome.class);
        sql("SELECT i.outcome, COUNT(*) FROM support_batch_item i WHERE " + OF_BATCH + " GROUP BY i.outcome")
                .param("batch", id)
                .list(row -> outcomes.put(BatchOutcome.valueOf(row.string(0)), row.number(1)));
        return sql("SELECT b.id, b.contact_id, c.name, b.status, b.chosen, b.assigned, b.refused, b.confirmed_at,"
                        + " b.ended_at, b.version FROM support_batch b JOIN company c ON c.id = b.contact_id"
                        + " WHERE b.company_id = :tenant AND b.id = :batch")
                .param("batch", id)
                .first(row -> new BatchView(
                        row.number(0),
                        row.number(1),
                        row.string(2),
                        BatchStatus.valueOf(row.string(3)),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.instant(7),
                        row.instant(8),
                        row.number(9),
                        outcomes));
    }

    List<RefusedRow> refused(long batch, PageRequest page) {
        Keyset keyset =
                new Keyset(new Keyset.Key("i.subscription_id", Keyset.Type.NUMBER), "i.subscription_id", false, page);
        return keyset.bind(sql("SELECT s.id, s.ms_subscription_id, s.product_name,"
                                + " s.customer_id, COALESCE(r.company_name, c.name), i.outcome FROM support_batch_item i"
                                + " JOIN subscription s ON s.id = i.subscription_id"
                                + " JOIN company c ON c.id = s.customer_id LEFT JOIN customer_relationship r"
                                + " ON r.partner_id = :tenant AND r.customer_id = s.customer_id WHERE " + OF_BATCH
                                + " AND i.outcome NOT IN ('ASSIGNABLE', 'ASSIGNED')" + keyset.condition()
                                + keyset.order())
                        .param("batch", batch))
                .list(row -> new RefusedRow(
                        row.number(0),
                        row.string(1),
                        row.string(2),
                        row.number(3),
                        row.string(4),
                        BatchOutcome.valueOf(row.string(5))));
    }

    static String cursor(RefusedRow row) {
        return Cursor.of(row.subscriptionId(), row.subscriptionId());
    }

    /** The owner itself, then the resellers that it works with at that moment, by name. */
    List<SupportCandidate> candidates(Instant at) {
        return sql("SELECT c.id, c.name, c.status FROM company c WHERE c.id = :tenant OR c.id IN"
                        + " (SELECT l.reseller_id FROM partner_link l WHERE l.provider_id = :tenant"
                        + " AND l.valid_from <= :at AND (l.valid_to IS NULL OR l.valid_to > :at))"
                        + " ORDER BY c.id <> :tenant, c.name, c.id")
                .param("at", at)
                .list(row -> new SupportCandidate(row.number(0), row.string(1), PartnerStatus.valueOf(row.string(2))));
    }

    private NativeSql chunk(String statement, long batch, long upTo, Instant now) {
        return sql(statement).param("batch", batch).param("upTo", upTo).param("now", now);
    }
}
