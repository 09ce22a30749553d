package org.partnerportal.mail;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** All statements on outgoing mail. */
@Dependent
class MailRepository extends TenantRepository {

    private static final String POST = "the post carries everybody's mail";

    long store(MailMessage mail, Instant now) {
        unboundSql(
                        POST,
                        "INSERT INTO outbound_mail (company_id, recipient, language, subject, body, receipt_token, state,"
                                + " next_attempt_at, created_at) VALUES (:company, :recipient, :language, :subject,"
                                + " :body, :receipt, :state, :now, :now)")
                .param("company", mail.companyId())
                .param("recipient", mail.recipient())
                .param("language", mail.language())
                .param("subject", mail.subject())
                .param("body", mail.text())
                .param("receipt", mail.receiptToken())
                .param("state", MailState.QUEUED)
                .param("now", now)
                .update();
        return unboundSql(POST, "SELECT LAST_INSERT_ID()")
                .first(row -> row.number(0))
                .orElseThrow();
    }

    /** What one person waits for comes first, then what went to many; each the longest waiting first. */
    List<QueuedMail> due(Instant now, int most) {
        List<QueuedMail> due = new ArrayList<>(due(false, now, most));
        if (due.size() < most) {
            due.addAll(due(true, now, most - due.size()));
        }
        return due;
    }

    private List<QueuedMail> due(boolean bulk, Instant now, int most) {
        return unboundSql(
                        POST,
                        "SELECT id, recipient, language, subject, body, attempts FROM outbound_mail WHERE state = :state"
                                + " AND bulk = :bulk AND next_attempt_at <= :now ORDER BY next_attempt_at, id LIMIT "
                                + most)
                .param("state", MailState.QUEUED)
                .param("bulk", bulk)
                .param("now", now)
                .list(row ->
                        new QueuedMail(row.number(0), row.string(1), row.string(2), row.string(3), row.string(4), (int)
                                row.number(5)));
    }

    /** Records the end of a mail. What only the recipient may read is forgotten unless it is to be kept. */
    void finish(long id, MailState state, String failure, Instant sentAt, boolean keepText) {
        unboundSql(
                        POST,
                        "UPDATE outbound_mail SET state = :state, failure = :failure, sent_at = :sentAt,"
                                + " attempts = attempts + 1"
                                + (keepText ? "" : ", body = CASE WHEN company_id IS NULL THEN '' ELSE body END")
                                + " WHERE id = :id")
                .param("state", state)
                .param("failure", failure)
                .param("sentAt", sentAt)
                .param("id", id)
                .update();
    }

    void retry(long id, String failure, Instant nextAttempt) {
        unboundSql(
                        POST,
                        "UPDATE outbound_mail SET failure = :failure, next_attempt_at = :next, attempts = attempts + 1"
                                + " WHERE id = :id")
                .param("failure", failure)
                .param("next", nextAttempt)
                .param("id", id)
                .update();
    }

    /** Deletes the oldest of the mails from before that moment, except what is still to be sent; answers how many. */
    int forget(Instant before, int most) {
        return unboundSql(
                        POST,
                        "DELETE FROM outbound_mail WHERE created_at < :before AND state <> :queued"
                                + " ORDER BY created_at, id LIMIT " + most)
                .param("before", before)
                .param("queued", MailState.QUEUED)
                .update();
    }

    /**
     * The latest mails first.
     *
     * @param companyId whose mail, null for nobody's
     * @param oneTimeLinks whether mails that belong to no company are among them
     */
    List<OutboxMail> outbox(Long companyId, boolean oneTimeLinks, MailSearch search, PageRequest page) {
        Keyset keyset = new Keyset(new Keyset.Key("id", Keyset.Type.NUMBER), "id", true, page);
        return keyset.bind(unboundSql(
                                "the outbox of a local run shows one-time links beside the company's own mail",
                                "SELECT id, recipient, language, subject, body, state, failure, created_at"
                                        + " FROM outbound_mail WHERE (company_id = :company"
                                        + (oneTimeLinks ? " OR company_id IS NULL" : "") + ")"
                                        + (search.q().isEmpty() ? "" : " AND (recipient LIKE :q OR subject LIKE :q)")
                                        + (search.state() == null ? "" : " AND state = :state")
                                        + keyset.condition() + keyset.order())
                        .param("company", companyId)
                        .param("q", Like.containing(search.q()))
                        .param("state", search.state()))
                .list(MailRepository::outboxMail);
    }

    private static OutboxMail outboxMail(NativeSql.Row row) {
        return new OutboxMail(
                row.number(0),
                row.string(1),
                row.string(2),
                row.string(3),
                row.string(4),
                MailState.valueOf(row.string(5)),
                row.string(6),
                row.instant(7));
    }
}
