package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.SecretBox;
import org.partnerportal.shared.trail.Untrailed;

/**
 * Looks at one code. The attempt is charged like one with a password, to the same counter, and stays charged when the work
 * around it fails: hence a transaction of its own. The user's row is locked meanwhile, so attempts come one by one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondFactorCheck {

    private static final String APP_CODE = "\\d{6}";
    private static final int LONGEST = 40;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SecretBox secrets;

    @Inject
    private Clock clock;

    /**
     * Takes a code of the app, or a recovery code, of that user; each is good once.
     *
     * @return the stamp of the proven factor; empty when the code is not right, was used, or the account is locked
     */
    @PublicAccess("who proves a second factor is not signed in yet")
    @Untrailed("whether it was right is told by SecondFactorService")
    public Optional<String> prove(long userId, String code) {
        if (!attempts.beginAgain(userId)) {
            return Optional.empty();
        }
        Optional<String> proven =
                factors.find(userId).filter(factor -> right(factor, code)).map(SecondFactorRepository.Stored::stamp);
        proven.ifPresent(stamp -> attempts.succeeded(userId));
        return proven;
    }

    private boolean right(SecondFactorRepository.Stored factor, String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return false;
        }
        String code = RecoveryCode.normalised(typed);
        return code.matches(APP_CODE) ? appCode(factor, code) : recoveryCode(factor, code);
    }

    private boolean appCode(SecondFactorRepository.Stored factor, String code) {
        OptionalLong step = secrets.open(factor.secret(), SecondFactors.storedFor(factor.userId()))
                .map(secret -> new Totp(secret).step(code, clock.instant()))
                .orElseThrow(() -> new IllegalStateException("the second factor of user " + factor.userId()
                        + " was encrypted with another " + SecretBox.SETTING));
        return step.isPresent() && factors.take(factor, step.getAsLong());
    }

    private boolean recoveryCode(SecondFactorRepository.Stored factor, String code) {
        return factors.take(factor.userId(), secrets.fingerprint(code, SecondFactors.storedFor(factor.userId())));
    }
}
