package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.SecretBox;

/** Makes second factors and their recovery codes. */
@Dependent
class SecondFactors {

    /** So long an offered secret may wait for its first code. */
    private static final Duration OFFER_LIFE = Duration.ofHours(1);

    private static final int STAMP_BYTES = 16;
    private static final String BETWEEN = " ";

    @Inject
    private SecondFactorRepository stored;

    @Inject
    private SecretBox secrets;

    @Inject
    private AccountMail mail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A new secret, or the one of an offer that was made to this sign-in before. */
    FactorOffer offer(SignIn session, String account, String before) {
        Totp totp = Optional.ofNullable(before)
                .flatMap(shown -> opened(session, shown))
                .orElseGet(Totp::create);
        String text = clock.instant().getEpochSecond() + BETWEEN + totp.secret();
        return new FactorOffer(totp.secret(), totp.uri(account), secrets.seal(text, offeredTo(session)));
    }

    /**
     * Stores the offered secret when the code is its own.
     *
     * @return the stamp of the new factor
     */
    String confirm(SignIn session, long companyId, ConfirmFactor command) {
        Instant now = clock.instant();
        Totp totp = opened(session, command.sealed()).orElseThrow(FactorOfferExpiredException::new);
        OptionalLong step = totp.step(RecoveryCode.normalised(command.code()), now);
        if (step.isEmpty()) {
            throw new WrongCodeException();
        }
        long user = session.userId();
        var factor = new SecondFactorRepository.Stored(
                user, secrets.seal(totp.secret(), storedFor(user)), OneTimeToken.random(STAMP_BYTES));
        if (!stored.store(companyId, factor, step.getAsLong(), now)) {
            throw new FactorAlreadySetUpException();
        }
        return factor.stamp();
    }

    /** New recovery codes in place of the old ones. */
    List<String> renewCodes(long companyId, long userId) {
        List<String> codes = RecoveryCode.create();
        stored.storeCodes(
                companyId,
                userId,
                codes.stream()
                        .map(RecoveryCode::normalised)
                        .map(code -> secrets.fingerprint(code, storedFor(userId)))
                        .toList());
        return codes;
    }

    /** Takes a user's factor away and tells it so; false when it had none. */
    boolean reset(User user) {
        boolean had = stored.remove(user.id());
        if (had) {
            mail.send(user, "factorreset", settings.url() + "/sign-in");
        }
        return had;
    }

    private Optional<Totp> opened(SignIn session, String sealed) {
        Instant oldest = clock.instant().minus(OFFER_LIFE);
        return secrets.open(sealed, offeredTo(session))
                .map(text -> text.split(BETWEEN))
                .filter(parts ->
                        !Instant.ofEpochSecond(Long.parseLong(parts[0])).isBefore(oldest))
                .map(parts -> new Totp(parts[1]));
    }

    private static String offeredTo(SignIn session) {
        return "offer:" + session.userId() + ":" + session.stamp();
    }

    static String storedFor(long userId) {
        return "second_factor:" + userId;
    }
}
