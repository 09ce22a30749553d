package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.security.SecretBox;

/**
 * What a company sets up about its identity provider, as it is stored. Each step is one transaction; between them
 * {@link IdentityProviderService} talks to the provider, which may take its time.
 */
@Stateless
public class ProviderSettings {

    @Inject
    private IdentityProviderRepository providers;

    @Inject
    private UserRepository users;

    @Inject
    private SecretBox secrets;

    @Inject
    private Clock clock;

    /**
     * Whether that is another provider or client than the stored one, so that it is to be asked before it is saved.
     *
     * @throws ClientSecretNeededException when there is no secret for this provider and client yet
     * @throws NoRolesClaimException when roles or new users hang on a claim that is not named
     * @throws ChangedMeanwhileException when somebody else saved since
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    public boolean mustAsk(@NotNull SaveIdentityProvider command) {
        return isOther(command, present(command));
    }

    /**
     * Stores the settings of a provider that was asked.
     *
     * @throws NoLocalAdministratorException when passwords are to be closed and no administrator could mend the sign-in
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    public void save(@NotNull SaveIdentityProvider command) {
        Optional<IdentityProvider> present = present(command);
        if (command.required() && users.lockHolders(Role.topOf(side())).isEmpty()) {
            throw new NoLocalAdministratorException();
        }
        long company = CallerContext.current().companyId();
        IdentityProvider provider = present.orElseGet(() -> new IdentityProvider(company));
        boolean moved = present.isPresent() && !command.issuer().equals(provider.issuer());
        if (command.clientSecret() != null) {
            provider.keepSecret(secrets.seal(command.clientSecret(), IdentityProviderService.sealedFor(company)));
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

    /** What is stored now, once it is plain that the command may take its place. */
    private Optional<IdentityProvider> present(SaveIdentityProvider command) {
        Optional<IdentityProvider> present = providers.find();
        if (!Objects.equals(present.map(IdentityProvider::version).orElse(null), command.version())) {
            throw new ChangedMeanwhileException();
        }
        if (command.roles().keySet().stream().anyMatch(role -> role.side() != side())) {
            throw new NotFoundException();
        }
        boolean needsClaim =
                command.createsUsers() || command.roles().values().stream().anyMatch(values -> !values.isEmpty());
        if (needsClaim && command.rolesClaim() == null) {
            throw new NoRolesClaimException();
        }
        if (command.clientSecret() == null && isOther(command, present)) {
            throw new ClientSecretNeededException();
        }
        return present;
    }

    private static boolean isOther(SaveIdentityProvider command, Optional<IdentityProvider> present) {
        return present.map(provider -> provider.isOther(command)).orElse(true);
    }

    private static Role.Side side() {
        return Role.Side.of(CompanyKind.valueOf(CallerContext.current().kind()));
    }
}
