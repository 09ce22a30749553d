package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Sets up how the users of a company sign in by the identity provider of that company. */
@Stateless
public class IdentityProviderService {

    @Inject
    private IdentityProviderRepository providers;

    @Inject
    private UserRepository users;

    @Inject
    private ProviderSettings settings;

    @Inject
    private OpenIdClient client;

    @Inject
    private Clock clock;

    /**
     * Stores the settings; they count from the next sign-in on. Whoever came in by a provider that is replaced has to sign
     * in anew. No transaction is open while the portal talks to the provider.
     *
     * @throws org.partnerportal.shared.openid.OpenIdException when there is no usable provider at that address
     * @throws ClientSecretNeededException when there is no secret for this provider and client yet
     * @throws NoLocalAdministratorException when passwords are to be closed and no administrator could mend the sign-in
     * @throws NoRolesClaimException when roles or new users hang on a claim that is not named
     * @throws ChangedMeanwhileException when somebody else saved since
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void save(@NotNull @Valid SaveIdentityProvider command) {
        if (settings.mustAsk(command)) {
            client.check(CallerContext.current().companyId(), command.issuer());
        }
        settings.save(command);
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

    /** What the secret of that company is sealed for. */
    static String sealedFor(long companyId) {
        return "identity-provider " + companyId;
    }
}
