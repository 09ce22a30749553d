package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Requests for transfer of those concerned: the customer, its partner of record, and who offers to take over. */
@Dependent
class TransferRepository extends TenantRepository {

    /** As customer, as partner of record, as new partner: three ranges of three indexes, so that nobody else's are read. */
    private static final String CONCERNED = "SELECT id FROM transfer_request WHERE customer_id = :tenant"
            + " UNION SELECT id FROM transfer_request WHERE current_id = :tenant"
            + " UNION SELECT id FROM transfer_request WHERE new_partner_id = :tenant";

    /** The new partner is not told who the partner of record is. */
    private static final String COLUMNS = "SELECT t.id, t.customer_id, c.name,"
            + " IF(:tenant = t.new_partner_id, NULL, t.current_id), IF(:tenant = t.new_partner_id, NULL, p.name),"
            + " n.name, t.what, t.wording, t.state, t.case_number, t.asked_at, t.due_at, t.due_source, t.version"
            + " FROM transfer_request t JOIN company c ON c.id = t.customer_id"
            + " LEFT JOIN company p ON p.id = t.current_id LEFT JOIN company n ON n.id = t.new_partner_id"
            + " JOIN (" + CONCERNED + ") m ON m.id = t.id WHERE 1 = 1";

    private static final String LATE = " AND t.state IN ('ASKED', 'RECEIVED') AND t.due_at < :now";

    /** {@link TransferState#open}. */
    private static final String OPEN = " AND t.state IN ('PROPOSED', 'ASKED', 'RECEIVED', 'SUBMITTED')";

    private static final String OF_RESELLER = " AND t.customer_id IN (SELECT s.customer_id FROM subscription s"
            + " WHERE s.owner_id = :tenant AND s.reseller_id = :reseller)";

    List<TransferRow> list(TransferFilter filter, PageRequest page, Instant now) {
        Keyset keyset = new Keyset(new Keyset.Key("t.due_at", Keyset.Type.MOMENT), "t.id", filter.descending(), page);
        String narrowed = " AND (c.name LIKE :q OR t.what LIKE :q)"
                + (filter.state() == null ? "" : " AND t.state = :state")
                + (filter.late() ? LATE : "")
                + (filter.open() ? OPEN : "")
                + (filter.resellerId() == null ? "" : OF_RESELLER);
        return keyset.bind(sql(COLUMNS + narrowed + keyset.condition() + keyset.order())
                        .param("q", Like.containing(filter.q()))
                        .param("state", filter.state())
                        .param("reseller", filter.resellerId())
                        .param("now", now))
                .list(TransferRepository::row);
    }

    Optional<TransferRow> find(long id) {
        return sql(COLUMNS + " AND t.id = :id").param("id", id).first(TransferRepository::row);
    }

    /** Of a request that the caller is concerned by; the new partner sees its own steps and the customer's. */
    List<TransferStepRow> steps(long id) {
        return sql("SELECT s.state, s.note, c.name, s.done_at FROM transfer_step s JOIN transfer_request t"
                        + " ON t.id = s.transfer_id JOIN company c ON c.id = s.company_id WHERE s.transfer_id = :id"
                        + " AND :tenant IN (t.customer_id, t.current_id, t.new_partner_id)"
                        + " AND (t.new_partner_id IS NULL OR :tenant <> t.new_partner_id"
                        + " OR s.company_id IN (t.new_partner_id, t.customer_id)) ORDER BY s.version")
                .param("id", id)
                .list(row -> new TransferStepRow(
                        TransferState.valueOf(row.string(0)), row.string(1), row.string(2), row.instant(3)));
    }

    /** Who of the customer's people asked; null for the portal itself. */
    Optional<Long> askedBy(long id) {
        return sql("SELECT asked_by FROM transfer_request WHERE id = :id"
                        + " AND :tenant IN (customer_id, current_id, new_partner_id) AND asked_by IS NOT NULL")
                .param("id", id)
                .first(row -> row.number(0));
    }

    /** Who wrote it for the calling customer; empty when the customer did. */
    Optional<Long> proposer(long id) {
        return sql("SELECT new_partner_id FROM transfer_request WHERE id = :id AND customer_id = :tenant"
                        + " AND new_partner_id IS NOT NULL")
                .param("id", id)
                .first(row -> row.number(0));
    }

    /** As the customer. */
    long ask(AskTransfer command, Long userId, Instant now, Period due) {
        sql("INSERT INTO transfer_request (customer_id, current_id, what, wording, state, asked_by, asked_at, due_at,"
                        + " due_source, cloud) VALUES (:tenant, :current, :what, :wording, 'ASKED', :user, :now, :due, :source,"
                        + " :ownCloud)")
                .param("current", command.currentId())
                .param("what", command.what())
                .param("wording", command.wording())
                .param("user", userId)
                .param("now", now)
                .param("due", now.plus(Duration.ofDays(due.days())))
                .param("source", due.source())
                .update();
        return insertedId();
    }

    /** As the new partner. */
    long propose(ProposeTransfer command, Instant now, Period due) {
        sql("INSERT INTO transfer_request (customer_id, new_partner_id, what, wording, state, asked_at, due_at,"
                        + " due_source, cloud) VALUES (:customer, :tenant, :what, :wording, 'PROPOSED', :now, :due, :source,"
                        + " :ownCloud)")
                .param("customer", command.customerId())
                .param("what", command.what())
                .param("wording", command.wording())
                .param("now", now)
                .param("due", now.plus(Duration.ofDays(due.days())))
                .param("source", due.source())
                .update();
        return insertedId();
    }

    /** As the customer: from now on the clock of that partner runs. False when it moved on meanwhile. */
    boolean sendOn(TransferRow row, long currentId, Long userId, Instant now, Period due) {
        return sql("UPDATE transfer_request SET current_id = :current, state = 'ASKED', asked_by = :user,"
                                + " asked_at = :now, due_at = :due, due_source = :source, version = version + 1"
                                + " WHERE customer_id = :tenant AND id = :id AND version = :version")
                        .param("current", currentId)
                        .param("user", userId)
                        .param("now", now)
                        .param("due", now.plus(Duration.ofDays(due.days())))
                        .param("source", due.source())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    /** False when it moved on meanwhile. */
    boolean move(long id, TransferState state, String caseNumber, long version) {
        return sql("UPDATE transfer_request SET state = :state, case_number = IF(:case = '', case_number, :case),"
                                + " version = version + 1 WHERE :tenant IN (customer_id, current_id) AND id = :id"
                                + " AND version = :version")
                        .param("state", state)
                        .param("case", caseNumber)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void step(long id, TransferState state, String note, Long userId, Instant now) {
        sql("INSERT INTO transfer_step (transfer_id, version, state, note, company_id, user_id, done_at, cloud)"
                        + " SELECT id, version, :state, :note, :tenant, :user, :now, cloud FROM transfer_request"
                        + " WHERE id = :id")
                .param("id", id)
                .param("state", state)
                .param("note", note)
                .param("user", userId)
                .param("now", now)
                .update();
    }

    Period period(LocalDate day) {
        return unboundSql(
                        "periods belong to nobody",
                        "SELECT days, source FROM deadline WHERE code = 'TRANSFER_ANSWER' AND valid_from <= :day"
                                + " AND (valid_to IS NULL OR valid_to > :day) ORDER BY valid_from DESC LIMIT 1")
                .param("day", day.toString())
                .first(row -> new Period(row.number(0), row.string(1)))
                .orElseThrow();
    }

    /** How long, and who says so. */
    record Period(long days, String source) {}

    private static TransferRow row(Row row) {
        return new TransferRow(
                row.number(0),
                row.number(1),
                row.string(2),
                row.numberOrNull(3),
                row.string(4),
                row.string(5),
                row.string(6),
                row.string(7),
                TransferState.valueOf(row.string(8)),
                row.string(9),
                row.instant(10),
                row.instant(11),
                row.string(12),
                row.number(13));
    }
}
