package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.persistence.TenantRepository;

/** Stored one-time links. They are asked for by people who are not signed in, so nothing here has a tenant. */
@Dependent
class OneTimeLinkRepository extends TenantRepository {

    private static final String REASON = "a one-time link is used by somebody who is not signed in";

    /** A link that is still good. */
    record Found(LinkPurpose purpose, Long userId) {}

    void store(OneTimeToken token, LinkPurpose purpose, Long userId, Instant now) {
        unboundSql(
                        REASON,
                        "INSERT INTO one_time_link (token_hash, purpose, user_id, created_at, expires_at)"
                                + " VALUES (:hash, :purpose, :user, :now, :expires)")
                .param("hash", token.hash())
                .param("purpose", purpose)
                .param("user", userId)
                .param("now", now)
                .param("expires", now.plus(purpose.validFor()))
                .update();
    }

    Optional<Found> find(OneTimeToken token, Instant now) {
        return unboundSql(
                        REASON,
                        "SELECT purpose, user_id FROM one_time_link"
                                + " WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now")
                .param("hash", token.hash())
                .param("now", now)
                .first(row -> new Found(LinkPurpose.valueOf(row.string(0)), row.numberOrNull(1)));
    }

    /** Marks the link as used; false when somebody was faster. */
    boolean use(OneTimeToken token, Instant now) {
        return unboundSql(
                                REASON,
                                "UPDATE one_time_link SET used_at = :now"
                                        + " WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now")
                        .param("now", now)
                        .param("hash", token.hash())
                        .update()
                == 1;
    }

    /** No other link of this user is good any more. */
    void closeAllOf(long userId, Instant now) {
        unboundSql(REASON, "UPDATE one_time_link SET used_at = :now WHERE user_id = :user AND used_at IS NULL")
                .param("now", now)
                .param("user", userId)
                .update();
    }

    long createdSince(long userId, LinkPurpose purpose, Instant since) {
        return unboundSql(
                        REASON,
                        "SELECT COUNT(*) FROM one_time_link"
                                + " WHERE user_id = :user AND purpose = :purpose AND created_at > :since")
                .param("user", userId)
                .param("purpose", purpose)
                .param("since", since)
                .first(row -> row.number(0))
                .orElse(0L);
    }

    void closeAll(LinkPurpose purpose, Instant now) {
        unboundSql(REASON, "UPDATE one_time_link SET used_at = :now WHERE purpose = :purpose AND used_at IS NULL")
                .param("now", now)
                .param("purpose", purpose)
                .update();
    }
}
