package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.TenantRepository;

/** Stored second factors and recovery codes. Who proves one is not signed in yet, so most of this is for nobody's tenant. */
@Dependent
class SecondFactorRepository extends TenantRepository {

    private static final String REASON = "who proves a second factor is not signed in yet";

    /** @param secret sealed */
    record Stored(long userId, String secret, String stamp) {

        @Override
        public String toString() {
            return "Stored[" + userId + "]";
        }
    }

    Optional<Stored> find(long userId) {
        return unboundSql(REASON, "SELECT user_id, secret, stamp FROM second_factor WHERE user_id = :user")
                .param("user", userId)
                .first(row -> new Stored(row.number(0), row.string(1), row.string(2)));
    }

    /** When a user of the tenant set its factor up; empty without one. */
    Optional<Instant> since(long userId) {
        return sql("SELECT created_at FROM second_factor WHERE company_id = :tenant AND user_id = :user")
                .param("user", userId)
                .first(row -> row.instant(0));
    }

    int codesLeft(long userId) {
        return sql("SELECT COUNT(*) FROM recovery_code WHERE company_id = :tenant AND user_id = :user")
                .param("user", userId)
                .first(row -> (int) row.number(0))
                .orElse(0);
    }

    /** Stores a factor; false when the user has one. Two at once: the user's row is locked, so the second sees the first. */
    boolean store(long companyId, Stored factor, long step, Instant now) {
        unboundSql(REASON, "SELECT id FROM portal_user WHERE id = :user FOR UPDATE")
                .param("user", factor.userId())
                .first(row -> row.number(0));
        return unboundSql(
                                REASON,
                                "INSERT INTO second_factor (company_id, user_id, secret, stamp, last_step, created_at)"
                                        + " SELECT u.company_id, u.id, :secret, :stamp, :step, :now FROM portal_user u"
                                        + " WHERE u.id = :user AND u.company_id = :company AND NOT EXISTS"
                                        + " (SELECT 1 FROM second_factor f WHERE f.user_id = u.id)")
                        .param("secret", factor.secret())
                        .param("stamp", factor.stamp())
                        .param("step", step)
                        .param("now", now)
                        .param("user", factor.userId())
                        .param("company", companyId)
                        .update()
                == 1;
    }

    /** Takes the code of that step; false when it, or a later one, was taken before. */
    boolean take(Stored factor, long step) {
        return unboundSql(
                                REASON,
                                "UPDATE second_factor SET last_step = :step"
                                        + " WHERE user_id = :user AND stamp = :stamp AND last_step < :step")
                        .param("step", step)
                        .param("user", factor.userId())
                        .param("stamp", factor.stamp())
                        .update()
                == 1;
    }

    /** Takes a recovery code; false when there is none such any more. */
    boolean take(long userId, String codeHash) {
        return unboundSql(REASON, "DELETE FROM recovery_code WHERE user_id = :user AND code_hash = :hash")
                        .param("user", userId)
                        .param("hash", codeHash)
                        .update()
                == 1;
    }

    /** In place of those that there were. */
    void storeCodes(long companyId, long userId, Collection<String> hashes) {
        unboundSql(REASON, "DELETE FROM recovery_code WHERE company_id = :company AND user_id = :user")
                .param("company", companyId)
                .param("user", userId)
                .update();
        List<Object[]> rows = hashes.stream()
                .map(hash -> new Object[] {companyId, userId, hash})
                .toList();
        unboundInsertAll(REASON, "INSERT INTO recovery_code (company_id, user_id, code_hash)", rows);
    }

    /** Removes factor and recovery codes of a user of the tenant; false when there were none. */
    boolean remove(long userId) {
        return sql("DELETE FROM second_factor WHERE company_id = :tenant AND user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }
}
