package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.security.SecretBox;

/** The company's own way of signing in, as its administrators set it up. */
@Stateless
public class IdentityProviderQueries {

    @Inject
    private IdentityProviderRepository providers;

    @Inject
    private OpenIdClient client;

    @Inject
    private SecretBox secrets;

    @Inject
    private Settings settings;

    @Requires(Permission.SIGN_IN_MANAGE)
    public Optional<IdentityProviderView> own() {
        return providers
                .find()
                .map(provider -> new IdentityProviderView(
                        provider.issuer(),
                        provider.clientId(),
                        provider.rolesClaim(),
                        provider.roles(),
                        provider.createsUsers(),
                        provider.required(),
                        provider.checksSecondFactor(),
                        providers.linkedUsers(),
                        provider.version()));
    }

    /** Roles that a claim may give, in the order in which they are to be shown. */
    @Requires(Permission.SIGN_IN_MANAGE)
    public List<Role> roles() {
        return Role.of(Role.Side.of(CompanyKind.valueOf(CallerContext.current().kind())));
    }

    /** Where the provider has to send people back to. */
    @Requires(Permission.SIGN_IN_MANAGE)
    public String redirectAddress() {
        return CompanySignInService.back(
                        settings, secrets, CallerContext.current().companyId())
                .toString();
    }

    /** Where the company's people begin, if they do not want to type anything. */
    @Requires(Permission.SIGN_IN_MANAGE)
    public String startAddress() {
        return CompanySignInService.start(
                settings, secrets, CallerContext.current().companyId());
    }

    /**
     * Asks whether there is a provider at that address that the portal can work with. No transaction is open meanwhile.
     *
     * @throws OpenIdException says what is wrong
     */
    @Requires(Permission.SIGN_IN_MANAGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(String issuer) {
        client.check(CallerContext.current().companyId(), issuer);
    }
}
