package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Trail;

/**
 * Answers who somebody is. An unknown address, a wrong password, a locked, deactivated or never used account all get the
 * same answer after the same work. No transaction is open while the password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Passwords passwords;

    @Inject
    private UserQueries users;

    /**
     * Who it is; empty for every reason not to let somebody in. With a second factor, or where one is demanded, this is but
     * the first half: see {@link UserQueries#step}.
     */
    @PublicAccess("who signs in is nobody yet")
    public Optional<SignIn> signIn(String email, String password) {
        Optional<SignInAttempts.Attempt> attempt = attempts.begin(email);
        String hash = attempt.map(SignInAttempts.Attempt::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            // while nothing is charged strangers try as often as they like, and would fill the trail
            attempt.filter(SignInAttempts.Attempt::open)
                    .ifPresent(meant -> Trail.refused(
                            meant.companyId(),
                            meant.userId(),
                            "SignInService.signIn",
                            WrongPasswordException.class.getSimpleName()));
            return Optional.empty();
        }
        SignIn signedIn = new SignIn(attempt.get().userId(), attempt.get().stamp());
        Optional<SignInStep> step = users.step(signedIn);
        if (step.filter(SignInStep.DONE::equals).isPresent()) {
            CallerContext.runAs(attempt.get().caller(), () -> attempts.succeeded(signedIn.userId()));
        } else {
            attempts.takeBack(attempt.get());
        }
        return step.map(known -> signedIn);
    }
}
