package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/**
 * Counts sign-ins that are under way. An attempt is charged before the password, or the code of the second factor, is looked
 * at and taken back when it was right; so a hundred guesses at the same moment are a hundred attempts and not one. The count
 * begins anew only when somebody is wholly in: a right password must not pay for guesses at codes.
 */
@Stateless
public class SignInAttempts extends TenantRepository {

    private static final String REASON = "who signs in has no tenant yet";

    /** None where the company demands its identity provider; its highest administrators keep theirs, to mend the sign-in. */
    private static final String PASSWORD = "CASE WHEN " + UserRepository.PASSWORD_OPENS + " THEN password_hash END";

    @Inject
    private Clock clock;

    /**
     * One charged attempt.
     *
     * @param open whether the account is open to attempts now; if not, or where no password is to be guessed, nothing was
     *     charged
     * @param passwordHash null where no password opens the account now
     * @param lock until when this attempt closed the account, null when it did not
     */
    public record Attempt(long userId, long companyId, String stamp, boolean open, String passwordHash, Instant lock) {

        /** Who it is once the password was right; the trail asks. */
        Caller caller() {
            return new Caller(companyId, userId, "", "", Set.of());
        }

        @Override
        public String toString() {
            return "Attempt[" + userId + "]";
        }
    }

    /** Charges an attempt; empty when there is no such user. */
    @PublicAccess(REASON)
    @Untrailed("a refused sign-in is told by SignInService, a good one by succeeded()")
    public Optional<Attempt> begin(String email) {
        return begin("email = :who", EmailAddress.normalised(email), row -> row.string(2) != null);
    }

    /** Charges an attempt of somebody whose password was right; false when the account is closed now. */
    @PublicAccess(REASON)
    @Untrailed("a refused code is told by SecondFactorService")
    public boolean beginAgain(long userId) {
        return begin("id = :who", userId, row -> true).filter(Attempt::open).isPresent();
    }

    /** Somebody is in: nothing is counted against the user any more. */
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

    /**
     * The security stamp of somebody whom an identity provider has proven; empty when it is deactivated. Nothing was guessed,
     * so nothing is charged, and what others guess at its password does not keep it out.
     */
    @PublicAccess(REASON)
    public Optional<String> stampOfActive(long userId) {
        return unboundSql(REASON, "SELECT security_stamp FROM portal_user WHERE id = :id AND active = TRUE")
                .param("id", userId)
                .first(row -> row.string(0));
    }

    /** Like {@link #succeeded} for somebody who came by the identity provider of its company. */
    @PublicAccess(REASON)
    @Untrailed("told by CompanySignInService")
    public void arrived(long userId) {
        succeeded(userId);
    }

    /** The password was right but opens nothing alone: the attempt does not count, those before it still do. */
    @PublicAccess(REASON)
    @Untrailed("half a sign-in; the other half is told")
    public void takeBack(Attempt attempt) {
        unboundSql(
                        REASON,
                        "UPDATE portal_user SET failed_attempts = GREATEST(failed_attempts - 1, 0), locked_until ="
                                + " CASE WHEN locked_until <=> :lock THEN NULL ELSE locked_until END WHERE id = :id")
                .param("lock", attempt.lock())
                .param("id", attempt.userId())
                .update();
    }

    /**
     * Somebody proved by mail who it is: lifts a lock-out. With a second factor the count goes on, so that a mailbox pays
     * for one guess at a code and not for four.
     */
    @PublicAccess(REASON)
    public void forgive(long userId) {
        unboundSql(
                        REASON,
                        "UPDATE portal_user SET locked_until = NULL, failed_attempts = CASE WHEN EXISTS (SELECT 1 FROM"
                                + " second_factor f WHERE f.user_id = portal_user.id) THEN failed_attempts ELSE 0 END"
                                + " WHERE id = :id")
                .param("id", userId)
                .update();
    }

    /** @param guessable whether there is anything to guess: strangers must not lock an account that no password opens */
    private Optional<Attempt> begin(String condition, Object who, Predicate<Row> guessable) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return unboundSql(
                        REASON,
                        "SELECT id, security_stamp, " + PASSWORD + ", active, failed_attempts, locked_until, company_id"
                                + " FROM portal_user WHERE " + condition + " FOR UPDATE")
                .param("who", who)
                .first(row -> attempt(row, guessable.test(row), now));
    }

    private Attempt attempt(Row row, boolean guessable, Instant now) {
        Instant lockedUntil = row.instant(5);
        boolean open = guessable && row.flag(3) && (lockedUntil == null || !lockedUntil.isAfter(now));
        Instant lock = open ? charge(row.number(0), (int) row.number(4) + 1, now) : null;
        return new Attempt(row.number(0), row.number(6), row.string(1), open, open ? row.string(2) : null, lock);
    }

    private Instant charge(long userId, int failedAttempts, Instant now) {
        Duration duration = LockoutPolicy.lockFor(failedAttempts);
        Instant lock = duration.isZero() ? null : now.plus(duration);
        unboundSql(REASON, "UPDATE portal_user SET failed_attempts = :failed, locked_until = :until WHERE id = :id")
                .param("failed", failedAttempts)
                .param("until", lock)
                .param("id", userId)
                .update();
        return lock;
    }
}
