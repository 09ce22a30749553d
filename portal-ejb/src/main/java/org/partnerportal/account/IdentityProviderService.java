package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.security.SecretBox;

/** Sets up how the users of a company sign in by the identity provider of that company. */
@Stateless
public class IdentityProviderService {

    @Inject
    private IdentityProviderRepository providers;

    @Inject
    private UserRepository users;

    @Inject
    private OpenIdClient client;

    @Inject
    private SecretBox secrets;

    @Inject
    private Clock clock;

    /**
     * Stores the settings; they count from the next sign-in on. Whoever came in by a provider that is replaced has to sign
     * in anew.
     *
     * @throws org.partnerportal.shared.openid.OpenIdException when there is no usable provider at that address
     * @throws ClientSecretNeededException when there is no secret for this provider and client yet
     * @throws NoLocalAdministratorException when passwords are to be closed and no administrator could mend the sign-in
     * @throws NoRolesClaimException when roles or new users hang on a claim that is not named
     * @throws ChangedMeanwhileException when somebody else saved since
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    public void save(@NotNull @Valid SaveIdentityProvider command) {
        Optional<IdentityProvider> present = providers.find();
        if (!Objects.equals(present.map(IdentityProvider::version).orElse(null), command.version())) {
            throw new ChangedMeanwhileException();
        }
        check(command, present);
        long company = CallerContext.current().companyId();
        IdentityProvider provider = present.orElseGet(() -> new IdentityProvider(company));
        boolean moved = present.isPresent() && !command.issuer().equals(provider.issuer());
        if (command.clientSecret() != null) {
            provider.keepSecret(secrets.seal(command.clientSecret(), sealedFor(company)));
        }
        if (moved || provider.checksSecondFactor() && !command.checksSecondFactor()) {
            providers.endSessions(clock.instant());
        }
        provider.change(command, clock.instant());
        if (present.isEmpty()) {
            providers.store(provider);
        } else {
            providers.save();
        }
    }

    /** Passwords alone open the portal again; whoever came in by the provider has to sign in anew. */
    @Requires(Permission.SIGN_IN_MANAGE)
    public void remove() {
        IdentityProvider provider = providers.find().orElseThrow(NotFoundException::new);
        providers.endSessions(clock.instant());
        providers.remove(provider);
    }

    /**
     * Forgets who a user is at the provider, so that another identity with that address can take its place.
     *
     * @throws NoSuchLinkException when no user of the company with that address is linked
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    public void unlink(@NotNull String email) {
        User user = users.findByEmail(email)
                .filter(found -> found.companyId() == CallerContext.current().companyId())
                .filter(found -> providers.unlink(found.id()))
                .orElseThrow(NoSuchLinkException::new);
        user.endSessions(clock.instant());
        users.save();
    }

    private void check(SaveIdentityProvider command, Optional<IdentityProvider> present) {
        Role.Side side =
                Role.Side.of(CompanyKind.valueOf(CallerContext.current().kind()));
        if (command.roles().keySet().stream().anyMatch(role -> role.side() != side)) {
            throw new NotFoundException();
        }
        boolean needsClaim =
                command.createsUsers() || command.roles().values().stream().anyMatch(values -> !values.isEmpty());
        if (needsClaim && command.rolesClaim() == null) {
            throw new NoRolesClaimException();
        }
        boolean other = present.map(provider -> provider.isOther(command)).orElse(true);
        if (command.clientSecret() == null && other) {
            throw new ClientSecretNeededException();
        }
        if (other) {
            client.check(CallerContext.current().companyId(), command.issuer());
        }
        if (command.required() && users.lockHolders(Role.topOf(side)).isEmpty()) {
            throw new NoLocalAdministratorException();
        }
    }

    /** What the secret of that company is sealed for. */
    static String sealedFor(long companyId) {
        return "identity-provider " + companyId;
    }
}
