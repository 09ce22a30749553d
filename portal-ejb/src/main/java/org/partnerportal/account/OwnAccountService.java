package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What everybody may change of the own account. */
@Stateless
public class OwnAccountService {

    @Inject
    private UserRepository users;

    @Inject
    private SignInService signIn;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordLinks links;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_ACCOUNT)
    public void change(@NotNull @Valid Profile profile) {
        own().change(profile, clock.instant());
        users.save();
    }

    /**
     * Changes the caller's password and ends all its sessions but the one that goes on with the answer. A wrong present
     * password counts as a failed sign-in.
     *
     * @throws WrongPasswordException when the present password is not right, or locked after too many attempts
     * @throws WeakPasswordException when the new one breaks a rule
     */
    @Requires(Permission.OWN_ACCOUNT)
    public SignIn changePassword(@NotNull @Valid ChangeOwnPassword command) {
        User user = own();
        if (signIn.signIn(user.email(), command.present()).isEmpty()) {
            throw new WrongPasswordException();
        }
        user.setPassword(passwords.hashNew(command.wanted(), user), clock.instant());
        users.save();
        links.closeAllOf(user);
        return factors.find(user.id())
                .map(proven -> new SignIn(user.id(), user.securityStamp(), proven.stamp()))
                .orElseGet(() -> new SignIn(user.id(), user.securityStamp()));
    }

    private User own() {
        return users.find(CallerContext.current().userId()).orElseThrow(NotFoundException::new);
    }
}
