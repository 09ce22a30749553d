package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.shared.openid.Identity;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Trail;

/**
 * What the word of a company's identity provider makes of its users, each time in one transaction. All of it is held to that
 * one company: a provider never finds, makes or changes a user of another.
 */
@Stateless
public class ProviderUsers {

    private static final String NOBODY_YET = "who signs in is nobody yet";

    @Inject
    private IdentityProviderRepository providers;

    @Inject
    private ProviderAccounts accounts;

    @Inject
    private UserQueries users;

    @Inject
    private SignInAttempts attempts;

    /** The one company with a provider that addresses of this domain belong to. */
    @PublicAccess(NOBODY_YET)
    public Optional<Long> companyBehind(String domain) {
        return providers.byDomain(domain).stream()
                .filter(company -> provider(company).isPresent())
                .findFirst();
    }

    @PublicAccess(NOBODY_YET)
    public Optional<StoredProvider> provider(long company) {
        return CallerContext.getAs(Caller.system(company), providers::find)
                .map(found ->
                        new StoredProvider(found.issuer(), found.clientId(), found.clientSecret(), found.rolesClaim()));
    }

    /**
     * Lets somebody in whom the company's provider has proven: finds, links or makes the user, and gives the roles that the
     * claim says.
     *
     * @throws AccountClosedException when the user, or its company, may not come in now
     */
    @PublicAccess(NOBODY_YET)
    public SignIn enter(long company, Identity identity) {
        SignIn session = CallerContext.getAs(Caller.system(company), () -> known(identity));
        SignInStep step = users.step(session).orElseThrow(AccountClosedException::new);
        if (step == SignInStep.DONE) {
            CallerContext.runAs(new Caller(company, session.userId(), "", "", Set.of()), () -> {
                attempts.arrived(session.userId());
                Trail.note("portal_user:" + session.userId());
            });
        }
        return session;
    }

    private SignIn known(Identity identity) {
        IdentityProvider provider = providers
                .find()
                .filter(found -> found.issuer().equals(identity.issuer()))
                .orElseThrow(ProviderNotSetUpException::new);
        User user = accounts.of(provider, identity);
        String stamp = attempts.stampOfActive(user.id()).orElseThrow(AccountClosedException::new);
        accounts.giveRoles(provider, user, identity.roles());
        return new SignIn(user.id(), stamp, null, identity.secondFactor() || provider.checksSecondFactor());
    }
}
