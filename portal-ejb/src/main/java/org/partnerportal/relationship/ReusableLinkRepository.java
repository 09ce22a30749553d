package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.shared.persistence.TenantRepository;

/** One link for each partner, in clouds that know such links. */
@Dependent
class ReusableLinkRepository extends TenantRepository {

    /** Of the calling partner. */
    record Kept(OneTimeToken token, Instant madeAt) {}

    /** Whose link it is, and who made it. */
    record Issuer(long partnerId, Long madeBy) {}

    Optional<Kept> own() {
        return sql("SELECT token, made_at FROM reusable_link WHERE partner_id = :tenant")
                .first(row -> new Kept(OneTimeToken.of(row.string(0)), row.instant(1)));
    }

    Optional<Issuer> issuer(OneTimeToken token) {
        return unboundSql(
                        "whoever holds the link sees who gives it",
                        "SELECT partner_id, made_by FROM reusable_link WHERE token_hash = :hash")
                .param("hash", token.hash())
                .first(row -> new Issuer(row.number(0), row.numberOrNull(1)));
    }

    /** Does nothing when there is one. */
    void store(OneTimeToken token, Long userId, Instant now) {
        sql("INSERT IGNORE INTO reusable_link (partner_id, token, token_hash, made_by, made_at)"
                        + " VALUES (:tenant, :token, :hash, :user, :now)")
                .param("token", token.value())
                .param("hash", token.hash())
                .param("user", userId)
                .param("now", now)
                .update();
    }

    void remove() {
        sql("DELETE FROM reusable_link WHERE partner_id = :tenant").update();
    }
}
