package org.partnerportal.notice;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Notices and their receipts. */
@Dependent
class NoticeRepository extends TenantRepository {

    private static final String JOB = "the job takes the notices of all partners in turn";
    private static final String BY_MAIL = "a receipt is found by its mail or by the secret that its mail carries";
    private static final String RECEIPT =
            "SELECT n.partner_id, n.offer_version_id, n.valid_from, r.customer_id, r.name, r.email, r.language,"
                    + " r.queued_at, r.sent_at, r.failed_at, r.confirmed_at FROM notice_receipt r JOIN notice n ON n.id = r.notice_id";

    void queue(long partnerId, long offerVersionId, Instant validFrom, Instant now) {
        unboundSql(
                        "publishing may be done by the system for a partner",
                        "INSERT IGNORE INTO notice (partner_id, offer_version_id, valid_from, queued_at)"
                                + " VALUES (:partner, :version, :from, :now)")
                .param("from", validFrom)
                .param("partner", partnerId)
                .param("version", offerVersionId)
                .param("now", now)
                .update();
    }

    Optional<Pending> nextPending(Instant now) {
        return unboundSql(
                        JOB,
                        "SELECT id, partner_id, valid_from, last_contact_id FROM notice WHERE done_at IS NULL"
                                + " AND (retry_at IS NULL OR retry_at <= :now) ORDER BY id LIMIT 1")
                .param("now", now)
                .first(row -> new Pending(row.number(0), row.number(1), row.instant(2), row.number(3)));
    }

    /**
     * The caller's contact persons after that id, in order of id, each with the question whether the caller is to
     * support any product of the customer: as its contact, or because the contact left that to the caller.
     */
    List<Addressee> addressees(long afterId, Instant now, int limit) {
        return sql("SELECT c.id, c.customer_id, c.name, c.email, c.language, EXISTS (SELECT 1 FROM subscription s"
                        + " LEFT JOIN support_assignment a ON a.subscription_id = s.id AND a.valid_from <= :now"
                        + " AND (a.valid_to IS NULL OR a.valid_to > :now) WHERE s.customer_id = c.customer_id"
                        + " AND s.channel = 'CSP' AND s.status_code NOT IN ('DELETED', 'CANCELED')"
                        + " AND (COALESCE(a.contact_id, s.owner_id) = :tenant OR s.owner_id = :tenant"
                        + " AND EXISTS (SELECT 1 FROM outsourcing o WHERE o.provider_id = :tenant"
                        + " AND o.reseller_id = a.contact_id AND o.valid_from <= :now"
                        + " AND (o.valid_to IS NULL OR o.valid_to > :now))))"
                        + " FROM (SELECT * FROM customer_contact WHERE partner_id = :tenant AND id > :after"
                        + " ORDER BY id LIMIT " + limit + ") c ORDER BY c.id")
                .param("now", now)
                .param("after", afterId)
                .list(row -> new Addressee(
                        row.number(0), row.number(1), row.string(2), row.string(3), row.string(4), row.flag(5)));
    }

    /** False when the person was told before: the job was cut off and takes up again. */
    boolean addReceipt(long noticeId, Addressee person, String token, Instant now) {
        return sql("INSERT IGNORE INTO notice_receipt (notice_id, partner_id, customer_id, contact_id, name, email,"
                                + " language, token, queued_at)"
                                + " VALUES (:notice, :tenant, :customer, :contact, :name, :email, :language, :token, :now)")
                        .param("notice", noticeId)
                        .param("customer", person.customerId())
                        .param("contact", person.id())
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("language", person.language())
                        .param("token", token)
                        .param("now", now)
                        .update()
                > 0;
    }

    void mailOf(String token, long mailId) {
        sql("UPDATE notice_receipt SET mail_id = :mail WHERE partner_id = :tenant AND token = :token")
                .param("mail", mailId)
                .param("token", token)
                .update();
    }

    /** There is no mail that could reach the person. */
    void undeliverable(String token, Instant now) {
        sql("UPDATE notice_receipt SET failed_at = :now WHERE partner_id = :tenant AND token = :token")
                .param("now", now)
                .param("token", token)
                .update();
    }

    void postpone(long noticeId, Instant until) {
        sql("UPDATE notice SET retry_at = :until WHERE partner_id = :tenant AND id = :id")
                .param("until", until)
                .param("id", noticeId)
                .update();
    }

    void advance(long noticeId, long lastContactId, Instant doneAt) {
        sql("UPDATE notice SET last_contact_id = :last, done_at = :done WHERE partner_id = :tenant AND id = :id")
                .param("last", lastContactId)
                .param("done", doneAt)
                .param("id", noticeId)
                .update();
    }

    void sent(long mailId, Instant now) {
        unboundSql(BY_MAIL, "UPDATE notice_receipt SET sent_at = :now WHERE mail_id = :mail")
                .param("now", now)
                .param("mail", mailId)
                .update();
    }

    void failed(long mailId, Instant now) {
        unboundSql(BY_MAIL, "UPDATE notice_receipt SET failed_at = :now WHERE mail_id = :mail")
                .param("now", now)
                .param("mail", mailId)
                .update();
    }

    /** The first confirmation counts. */
    void confirm(String token, Instant now) {
        unboundSql(
                        BY_MAIL,
                        "UPDATE notice_receipt SET confirmed_at = :now WHERE token = :token AND confirmed_at IS NULL")
                .param("now", now)
                .param("token", token)
                .update();
    }

    Optional<Receipt> byToken(String token) {
        return unboundSql(BY_MAIL, RECEIPT + " WHERE r.token = :token")
                .param("token", token)
                .first(NoticeRepository::receipt);
    }

    List<Receipt> receipts(long customerId, Collection<Long> offerVersionIds) {
        return sql(RECEIPT + " WHERE r.partner_id = :tenant AND r.customer_id = :customer AND n.offer_version_id IN ("
                        + in(offerVersionIds) + ") ORDER BY r.queued_at, r.id")
                .param("customer", customerId)
                .list(NoticeRepository::receipt);
    }

    List<NoticeReport> reports(Collection<Long> offerVersionIds) {
        return sql("SELECT n.id, n.offer_version_id, n.queued_at, n.done_at, COUNT(r.id),"
                        + " COALESCE(SUM(r.confirmed_at IS NULL AND r.sent_at IS NULL AND r.failed_at IS NULL), 0),"
                        + " COALESCE(SUM(r.confirmed_at IS NULL AND r.sent_at IS NOT NULL), 0),"
                        + " COALESCE(SUM(r.confirmed_at IS NULL AND r.sent_at IS NULL AND r.failed_at IS NOT NULL), 0),"
                        + " COALESCE(SUM(r.confirmed_at IS NOT NULL), 0)"
                        + " FROM notice n LEFT JOIN notice_receipt r ON r.notice_id = n.id"
                        + " WHERE n.partner_id = :tenant AND n.offer_version_id IN (" + in(offerVersionIds)
                        + ") GROUP BY n.id, n.offer_version_id, n.queued_at, n.done_at ORDER BY n.id")
                .list(row -> new NoticeReport(
                        row.number(0),
                        row.number(1),
                        row.instant(2),
                        row.instant(3),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.number(7),
                        row.number(8)));
    }

    /** A notice whose fan-out is not finished. */
    record Pending(long id, long partnerId, Instant validFrom, long lastContactId) {}

    /** A contact person, and whether the partner has anything to tell it. */
    record Addressee(long id, long customerId, String name, String email, String language, boolean concerned) {}

    private static Receipt receipt(Row row) {
        Instant sentAt = row.instant(8);
        Instant failedAt = row.instant(9);
        Instant confirmedAt = row.instant(10);
        ReceiptState state = confirmedAt != null
                ? ReceiptState.CONFIRMED
                : sentAt != null ? ReceiptState.SENT : failedAt != null ? ReceiptState.FAILED : ReceiptState.QUEUED;
        return new Receipt(
                row.number(0),
                row.number(1),
                row.instant(2),
                row.number(3),
                row.string(4),
                row.string(5),
                row.string(6),
                state,
                row.instant(7),
                sentAt,
                failedAt,
                confirmedAt);
    }

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
