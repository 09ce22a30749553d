package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Requests by the partner that made them. The other side reads them by their link or as the company they are meant for. */
@Dependent
class RequestRepository extends TenantRepository {

    private static final String COLUMNS = "SELECT r.id, r.kind, r.identifier, r.name, r.recipient, r.language,"
            + " r.admin_rights, IF(r.state = 'PENDING' AND r.expires_at <= :now, 'EXPIRED', r.state), r.requested_at,"
            + " r.expires_at, r.answered_at FROM relationship_request r WHERE r.partner_id = :tenant";

    private static final String TO_RESELLER = " AND r.kind = 'RESELLER'"
            + " AND r.identifier = (SELECT c.partner_id FROM company c WHERE c.id = :reseller)";

    List<RequestRow> list(RequestFilter filter, Set<RequestKind> kinds, PageRequest page, Instant now) {
        Keyset keyset = new Keyset(filter.sort().key(), "r.id", filter.descending(), page);
        String in = kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(","));
        String narrowed = " AND r.kind IN (" + in
                + ") AND (r.name LIKE :q OR r.recipient LIKE :q OR r.identifier LIKE :identifier)"
                + (filter.kind() == null ? "" : " AND r.kind = :kind")
                + (filter.resellerId() == null ? "" : TO_RESELLER)
                + state(filter.state());
        return keyset.bind(sql(COLUMNS + narrowed + keyset.condition() + keyset.order())
                        .param("now", now)
                        .param("kind", filter.kind())
                        .param("state", filter.state())
                        .param("q", Like.containing(filter.q()))
                        .param("identifier", Ascii.of(Like.containing(filter.q())))
                        .param("reseller", filter.resellerId()))
                .list(RequestRepository::row);
    }

    Optional<RequestRow> find(long id, Instant now) {
        return sql(COLUMNS + " AND r.id = :id")
                .param("id", id)
                .param("now", now)
                .first(RequestRepository::row);
    }

    /** The letter as it was written, without the link. */
    RequestLetter letter(long id) {
        return sql("SELECT subject, letter FROM relationship_request WHERE partner_id = :tenant AND id = :id")
                .param("id", id)
                .first(row -> new RequestLetter(row.string(0), row.string(1)))
                .orElseThrow(NotFoundException::new);
    }

    boolean pending(RequestKind kind, String identifier, Instant now) {
        return sql("SELECT 1 FROM relationship_request WHERE partner_id = :tenant AND kind = :kind"
                        + " AND identifier = :identifier AND state = 'PENDING' AND expires_at > :now LIMIT 1")
                .param("kind", kind)
                .param("identifier", identifier)
                .param("now", now)
                .first(row -> true)
                .orElse(false);
    }

    long store(NewRequest request, Long userId, Instant now) {
        sql("INSERT INTO relationship_request (partner_id, kind, identifier, name, domain, recipient, language,"
                        + " admin_rights, in_own_market, subject, letter, token_hash, state, requested_by, requested_at, sent_at,"
                        + " expires_at) VALUES (:tenant, :kind, :identifier, :name, :domain, :recipient, :language,"
                        + " :rights, :vouched, :subject, :letter, :hash, 'PENDING', :user, :now, :now, :expires)")
                .param("kind", request.kind())
                .param("identifier", request.identifier())
                .param("name", request.name().strip())
                .param("domain", request.domain())
                .param("recipient", request.recipient())
                .param("language", request.language())
                .param("rights", request.adminRights())
                .param("vouched", request.inOwnMarket())
                .param("subject", request.letter().subject())
                .param("letter", request.letter().text())
                .param("hash", request.token().hash())
                .param("user", userId)
                .param("now", now)
                .param("expires", now.plus(NewRequest.VALID_FOR))
                .update();
        return sql("SELECT id FROM relationship_request WHERE partner_id = :tenant AND token_hash = :hash")
                .param("hash", request.token().hash())
                .first(row -> row.number(0))
                .orElseThrow();
    }

    /** Another link in place of the former one; false when it was answered or taken back meanwhile. */
    boolean renew(long id, OneTimeToken token, Instant now) {
        return sql("UPDATE relationship_request SET token_hash = :hash, sent_at = :now, expires_at = :expires,"
                                + " told_at = NULL"
                                + " WHERE partner_id = :tenant AND id = :id AND state = 'PENDING'")
                        .param("hash", token.hash())
                        .param("now", now)
                        .param("expires", now.plus(NewRequest.VALID_FOR))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it was answered or taken back meanwhile. */
    boolean revoke(long id, Long userId, Instant now) {
        return sql("UPDATE relationship_request SET state = 'REVOKED', answered_by = :user, answered_at = :now"
                                + " WHERE partner_id = :tenant AND id = :id AND state = 'PENDING'")
                        .param("user", userId)
                        .param("now", now)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String state(RequestState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case PENDING -> " AND r.state = 'PENDING' AND r.expires_at > :now";
            case EXPIRED -> " AND r.state = 'PENDING' AND r.expires_at <= :now";
            default -> " AND r.state = :state";
        };
    }

    private static RequestRow row(Row row) {
        return new RequestRow(
                row.number(0),
                RequestKind.valueOf(row.string(1)),
                row.string(2),
                row.string(3),
                row.string(4),
                row.string(5),
                row.flag(6),
                RequestState.valueOf(row.string(7)),
                row.instant(8),
                row.instant(9),
                row.instant(10));
    }
}
