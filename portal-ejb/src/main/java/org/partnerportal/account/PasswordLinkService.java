package org.partnerportal.account;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.shared.security.PublicAccess;

/** Forgotten and first passwords, by links that are good once. */
@Stateless
public class PasswordLinkService {

    private static final String LINK = "whoever holds the link of a mail is let in by it";
    private static final int RESETS_AN_HOUR = 3;

    @Inject
    private UserRepository users;

    @Inject
    private OneTimeLinkRepository stored;

    @Inject
    private PasswordLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Clock clock;

    /**
     * Mails a link to the user with this address, if there is one that may come in by a password, at most three in an hour. Works
     * after the caller got its answer, so that neither answer nor time tells whether there is such a user.
     */
    @Asynchronous
    @PublicAccess("who forgot the password cannot sign in")
    public void requestReset(String email) {
        Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
        users.findByEmail(email)
                .filter(user -> user.state() != UserState.DEACTIVATED)
                .filter(user -> users.passwordOpens(user.id()))
                .filter(user -> stored.createdSince(user.id(), LinkPurpose.RESET, anHourAgo) < RESETS_AN_HOUR)
                .ifPresent(user -> links.send(user, LinkPurpose.RESET));
    }

    /** Whose password the link sets; empty when it is unknown, used or too old. */
    @PublicAccess(LINK)
    public Optional<String> emailBehind(@NotNull String token) {
        return stored.find(OneTimeToken.of(token), clock.instant())
                .map(OneTimeLinkRepository.Found::userId)
                .flatMap(users::findAnywhere)
                .map(User::email);
    }

    /**
     * Sets the password, uses up every link of that user, lifts a lock-out and ends all sessions.
     *
     * @throws LinkUsedUpException when the link is not good
     * @throws WeakPasswordException when the password breaks a rule; the link stays good
     */
    @PublicAccess(LINK)
    public void setPassword(@NotNull @Valid SetPassword command) {
        Instant now = clock.instant();
        OneTimeToken token = OneTimeToken.of(command.token());
        User user = stored.find(token, now)
                .map(OneTimeLinkRepository.Found::userId)
                .flatMap(users::findAnywhere)
                .filter(owner -> owner.state() != UserState.DEACTIVATED)
                .orElseThrow(LinkUsedUpException::new);
        String hash = passwords.hashNew(command.password(), user);
        if (!stored.use(token, now)) {
            throw new LinkUsedUpException();
        }
        stored.closeAllOf(user.id(), now);
        user.setPassword(hash, now);
        users.save();
        attempts.forgive(user.id());
    }
}
