package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Trail;

/**
 * The second factor: a code of an authenticator app, or one of ten recovery codes. Whoever must prove or set up one is not
 * signed in yet; what they may call takes what the session remembers of them instead, and opens nothing else.
 */
@Stateless
public class SecondFactorService {

    private static final String AT_THE_DOOR = "whoever must prove or set up a second factor is not signed in yet";

    @Inject
    private UserRepository users;

    @Inject
    private SecondFactorRepository stored;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    private SignInService signIn;

    /** The second half of a sign-in; empty when the code is not right or the account is locked. A code is good once. */
    @PublicAccess(AT_THE_DOOR)
    public Optional<SignIn> signIn(@NotNull SignIn half, String code) {
        return users.door(half)
                .filter(door -> policy.step(half, door) == SignInStep.CODE)
                .flatMap(door -> proven(door.user().caller(), code))
                .map(proven -> new SignIn(half.userId(), half.stamp(), proven));
    }

    private Optional<String> proven(Caller user, String code) {
        Optional<String> proven = check.prove(user.userId(), code);
        if (proven.isPresent()) {
            CallerContext.runAs(user, () -> Trail.note("portal_user:" + user.userId()));
        } else {
            Trail.refused(
                    user.companyId(),
                    user.userId(),
                    "SecondFactorService.signIn",
                    WrongCodeException.class.getSimpleName());
        }
        return proven;
    }

    /**
     * A secret for the app.
     *
     * @param before the sealed offer that this person looks at already, to be shown again; null for a new one
     * @throws FactorAlreadySetUpException when there is a second factor
     */
    @PublicAccess(AT_THE_DOOR)
    public FactorOffer offer(@NotNull SignIn session, String before) {
        return factors.offer(session, without(session).user().email(), before);
    }

    /**
     * Sets the second factor up. The code that confirms it is used up.
     *
     * @throws FactorOfferExpiredException when the offer is more than an hour old, changed, or somebody else's
     * @throws WrongCodeException when the code is not that of the offered secret
     * @throws FactorAlreadySetUpException when there is a second factor
     */
    @PublicAccess(AT_THE_DOOR)
    public FactorConfirmed confirm(@NotNull SignIn session, @NotNull @Valid ConfirmFactor command) {
        Caller user = without(session).user().caller();
        // told in the trail of the user's company, although nobody is wholly in yet
        return CallerContext.getAs(user, () -> {
            String stamp = factors.confirm(session, user.companyId(), command);
            return new FactorConfirmed(
                    new SignIn(session.userId(), session.stamp(), stamp),
                    factors.renewCodes(user.companyId(), user.userId()));
        });
    }

    @Requires(Permission.OWN_ACCOUNT)
    public FactorState own() {
        Caller caller = CallerContext.current();
        return new FactorState(
                stored.since(caller.userId()).orElse(null),
                stored.codesLeft(caller.userId()),
                policy.required(CompanyKind.valueOf(caller.kind())));
    }

    /**
     * Ten new recovery codes; the old ones are good no more.
     *
     * @throws WrongCodeException when the code is not right or the account is locked
     */
    @Requires(Permission.OWN_ACCOUNT)
    public List<String> renewRecoveryCodes(@NotNull String code) {
        Caller caller = CallerContext.current();
        prove(caller.userId(), code);
        return factors.renewCodes(caller.companyId(), caller.userId());
    }

    /**
     * Takes the caller's second factor away. Where one is required, the portal is closed to the caller until there is
     * another: this is how a user changes to another phone.
     *
     * @throws WrongPasswordException when the password is not right or the account is locked
     * @throws WrongCodeException when the code is not right
     */
    @Requires(Permission.OWN_ACCOUNT)
    public void remove(@NotNull @Valid RemoveFactor command) {
        long user = CallerContext.current().userId();
        String email = users.find(user).orElseThrow(NotFoundException::new).email();
        if (signIn.signIn(email, command.password()).isEmpty()) {
            throw new WrongPasswordException();
        }
        prove(user, command.code());
        stored.remove(user);
    }

    private void prove(long user, String code) {
        if (check.prove(user, code).isEmpty()) {
            throw new WrongCodeException();
        }
    }

    /** Whoever stands behind the session and has no second factor. */
    private Door without(SignIn session) {
        Door door = users.door(session).orElseThrow(NotFoundException::new);
        if (door.factor() != null) {
            throw new FactorAlreadySetUpException();
        }
        return door;
    }
}
