package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Times for an answer that are over without that anybody was told. */
@Dependent
class DeadlineRepository extends TenantRepository {

    private static final String JOB = "the job takes what is due of all companies in turn";

    private static final String UNTOLD = " AND told_at IS NULL AND (retry_at IS NULL OR retry_at <= :now)";

    /** @param companyId of the customer that waits for its transfer, or of the partner that asked */
    record Due(boolean transfer, long companyId, long id) {}

    /** @param userId who asked; null for the portal itself */
    record Expired(String name, Long userId) {}

    /** What has been over for longest. */
    Optional<Due> next(Instant now) {
        return unboundSql(
                        JOB,
                        "(SELECT TRUE, customer_id, id, due_at ended FROM transfer_request"
                                + " WHERE state IN ('ASKED', 'RECEIVED') AND due_at <= :now" + UNTOLD
                                + " ORDER BY due_at, id LIMIT 1) UNION ALL (SELECT FALSE, partner_id, id, expires_at"
                                + " FROM relationship_request WHERE state = 'PENDING' AND expires_at <= :now" + UNTOLD
                                + " ORDER BY expires_at, id LIMIT 1) ORDER BY ended LIMIT 1")
                .param("now", now)
                .first(row -> new Due(row.flag(0), row.number(1), row.number(2)));
    }

    /** As the customer; false when its partner answered meanwhile. */
    boolean toldOfTransfer(long id, Instant now) {
        return sql("UPDATE transfer_request SET told_at = :now WHERE customer_id = :tenant AND id = :id"
                                + " AND state IN ('ASKED', 'RECEIVED') AND due_at <= :now AND told_at IS NULL")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** As the partner; empty when it was answered or sent again meanwhile. */
    Optional<Expired> toldOfRequest(long id, Instant now) {
        int told = sql("UPDATE relationship_request SET told_at = :now WHERE partner_id = :tenant AND id = :id"
                        + " AND state = 'PENDING' AND expires_at <= :now AND told_at IS NULL")
                .param("id", id)
                .param("now", now)
                .update();
        return told == 0
                ? Optional.empty()
                : sql("SELECT name, requested_by FROM relationship_request WHERE partner_id = :tenant AND id = :id")
                        .param("id", id)
                        .first(DeadlineRepository::expired);
    }

    void postpone(Due due, Instant until) {
        sql(due.transfer()
                        ? "UPDATE transfer_request SET retry_at = :until WHERE customer_id = :tenant AND id = :id"
                        : "UPDATE relationship_request SET retry_at = :until WHERE partner_id = :tenant AND id = :id")
                .param("until", until)
                .param("id", due.id())
                .update();
    }

    private static Expired expired(Row row) {
        return new Expired(row.string(0), row.numberOrNull(1));
    }
}
