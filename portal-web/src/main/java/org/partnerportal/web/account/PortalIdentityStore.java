package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInService;

/** Asks the portal's own users. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signIn.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(signedIn -> new CredentialValidationResult(new Principal(signedIn), FormAuthentication.USERS))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** Carries the sign-in from the store to the mechanism. */
    static final class Principal extends CallerPrincipal {

        private final SignIn signIn;

        Principal(SignIn signIn) {
            super(Long.toString(signIn.userId()));
            this.signIn = signIn;
        }

        SignIn signIn() {
            return signIn;
        }
    }
}
