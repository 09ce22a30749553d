package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Requests as those reach them who are to answer: by the link, or as the company that is meant. */
@Dependent
class AnswerRepository extends TenantRepository {

    private static final String BY_LINK = "whoever holds the link sees what it asks for";
    private static final String ANSWERED = "the company that is meant answers another's request";

    private static final String COLUMNS = "SELECT r.id, r.partner_id, r.kind, r.identifier, r.name, r.domain,"
            + " r.recipient, r.admin_rights, IF(r.state = 'PENDING' AND r.expires_at <= :now, 'EXPIRED', r.state),"
            + " r.expires_at, r.requested_by FROM relationship_request r";

    /** By both identifiers of the company, so that nobody else's requests are read; each belongs to one kind. */
    private static final String MINE = " JOIN company p ON p.id = r.partner_id JOIN company m ON m.id = :tenant"
            + " AND m.cloud = p.cloud AND r.identifier IN (m.ms_tenant_id, m.partner_id)"
            + " AND r.identifier = IF(r.kind = 'CUSTOMER', m.ms_tenant_id, m.partner_id)";

    Optional<OpenRequest> byToken(OneTimeToken token, Instant now) {
        return unboundSql(BY_LINK, COLUMNS + " WHERE r.token_hash = :hash")
                .param("hash", token.hash())
                .param("now", now)
                .first(AnswerRepository::request);
    }

    /** One that is meant for the calling company, in whatever state. */
    Optional<OpenRequest> mine(long id, Instant now) {
        return sql(COLUMNS + MINE + " WHERE r.id = :id")
                .param("id", id)
                .param("now", now)
                .first(AnswerRepository::request);
    }

    /** All that wait for the calling company. */
    List<OpenRequest> waiting(Instant now) {
        return sql(COLUMNS + MINE + " WHERE r.state = 'PENDING' AND r.expires_at > :now ORDER BY r.requested_at, r.id")
                .param("now", now)
                .list(AnswerRepository::request);
    }

    /** One of that partner that waits for the calling company. */
    Optional<OpenRequest> waitingOf(long partnerId, Instant now) {
        return waiting(now).stream()
                .filter(request -> request.partnerId() == partnerId && request.kind() == RequestKind.CUSTOMER)
                .findFirst();
    }

    /**
     * A request of the partner for the calling customer, which nobody wrote: it came by the one link for all. False when the
     * caller is no customer of the partner's cloud.
     */
    boolean begin(ReusableLinkRepository.Issuer issuer, Instant now) {
        return sql("INSERT INTO relationship_request (partner_id, kind, identifier, name, recipient, language, admin_rights,"
                                + " subject, letter, token_hash, state, requested_by, requested_at, sent_at, expires_at)"
                                + " SELECT p.id, 'CUSTOMER', m.ms_tenant_id, m.name, '', COALESCE(m.language, 'en'), TRUE, '', '', :hash,"
                                + " 'PENDING', :user, :now, :now, :expires FROM company m JOIN company p"
                                + " ON p.id = :partner AND p.cloud = m.cloud WHERE m.id = :tenant"
                                + " AND m.kind = 'CUSTOMER' AND m.ms_tenant_id IS NOT NULL")
                        .param("partner", issuer.partnerId())
                        .param("hash", OneTimeToken.create().hash())
                        .param("user", issuer.madeBy())
                        .param("now", now)
                        .param("expires", now.plus(NewRequest.VALID_FOR))
                        .update()
                == 1;
    }

    /** False when somebody was faster, it was taken back, or its time is over. */
    boolean answer(long id, RequestState answer, Long userId, Instant now) {
        return unboundSql(
                                ANSWERED,
                                "UPDATE relationship_request SET state = :answer, answered_by = :user, answered_at = :now"
                                        + " WHERE id = :id AND state = 'PENDING' AND expires_at > :now")
                        .param("answer", answer)
                        .param("user", userId)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OpenRequest request(Row row) {
        return new OpenRequest(
                row.number(0),
                row.number(1),
                RequestKind.valueOf(row.string(2)),
                row.string(3),
                row.string(4),
                row.string(5),
                row.string(6),
                row.flag(7),
                RequestState.valueOf(row.string(8)),
                row.instant(9),
                row.numberOrNull(10));
    }
}
