package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.PublicAccess;

/**
 * Counts sign-ins that are under way. An attempt is charged before the password is looked at and taken back when it was
 * right; so a hundred guesses at the same moment are a hundred attempts and not one.
 */
@Stateless
public class SignInAttempts extends TenantRepository {

    private static final String REASON = "who signs in has no tenant yet";

    @Inject
    private Clock clock;

    /** One charged attempt. {@code passwordHash} is null where no password opens the account now. */
    public record Attempt(long userId, String stamp, String passwordHash) {

        @Override
        public String toString() {
            return "Attempt[" + userId + "]";
        }
    }

    /** Charges an attempt; empty when there is no such user. */
    @PublicAccess(REASON)
    public Optional<Attempt> begin(String email) {
        Instant now = clock.instant();
        return unboundSql(
                        REASON,
                        "SELECT id, security_stamp, password_hash, active, failed_attempts, locked_until"
                                + " FROM portal_user WHERE email = :email FOR UPDATE")
                .param("email", EmailAddress.normalised(email))
                .first(row -> {
                    Instant lockedUntil = row.instant(5);
                    boolean open = row.flag(3) && (lockedUntil == null || !lockedUntil.isAfter(now));
                    if (open) {
                        charge(row.number(0), (int) row.number(4) + 1, now);
                    }
                    return new Attempt(row.number(0), row.string(1), open ? row.string(2) : null);
                });
    }

    /** The password was right: nothing is counted against the user any more. */
    @PublicAccess(REASON)
    public void succeeded(long userId) {
        unboundSql(
                        REASON,
                        "UPDATE portal_user SET failed_attempts = 0, locked_until = NULL, last_sign_in_at = :now"
                                + " WHERE id = :id")
                .param("now", clock.instant())
                .param("id", userId)
                .update();
    }

    /** Somebody proved by mail who it is: lifts a lock-out. */
    @PublicAccess(REASON)
    public void forgive(long userId) {
        unboundSql(REASON, "UPDATE portal_user SET failed_attempts = 0, locked_until = NULL WHERE id = :id")
                .param("id", userId)
                .update();
    }

    private void charge(long userId, int failedAttempts, Instant now) {
        Duration lock = LockoutPolicy.lockFor(failedAttempts);
        unboundSql(REASON, "UPDATE portal_user SET failed_attempts = :failed, locked_until = :until WHERE id = :id")
                .param("failed", failedAttempts)
                .param("until", lock.isZero() ? null : now.plus(lock))
                .param("id", userId)
                .update();
    }
}
