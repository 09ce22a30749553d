package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.shared.openid.Identity;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.openid.OpenIdFault;
import org.partnerportal.shared.openid.ProviderVisit;
import org.partnerportal.shared.openid.Registration;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.SecretBox;
import org.partnerportal.shared.trail.Trail;

/**
 * Sign-in by the identity provider of the user's company. No transaction is open while the portal talks to the provider;
 * what its word makes of a user is the work of {@link ProviderUsers}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CompanySignInService {

    private static final String NOBODY_YET = "who signs in is nobody yet";
    private static final String COMPANY = "company";
    private static final String OPERATION = "CompanySignInService.finish";

    @Inject
    private ProviderUsers users;

    @Inject
    private OpenIdClient client;

    @Inject
    private SecretBox secrets;

    @Inject
    private Settings settings;

    /**
     * Where the provider sends people back to; registered there, so it must not change. Each company has an address of its
     * own: an answer tells by its address whose provider gave it, and is never taken to another one (RFC 9700, 4.4.2.2).
     */
    static URI back(Settings settings, SecretBox secrets, long company) {
        return URI.create(settings.url() + "/sign-in-answer?" + COMPANY + "=" + StartKey.of(company, secrets));
    }

    /** Where the people of that company begin, if they do not want to type anything. */
    static String start(Settings settings, SecretBox secrets, long company) {
        return settings.url() + "/sign-in-company?" + COMPANY + "=" + StartKey.of(company, secrets);
    }

    /**
     * Which company's provider somebody means. Only the part of an address after the @ is looked at, so the answer tells
     * nothing about single users.
     *
     * @param typed an e-mail address, or the part of it after the @
     * @return empty when there is none, or it is not plain which
     */
    @PublicAccess(NOBODY_YET)
    public Optional<Long> company(@NotNull String typed) {
        return users.companyBehind(EmailAddress.normalised(typed.substring(typed.lastIndexOf('@') + 1)));
    }

    /** Which company's start address that is; empty when it is none of ours. */
    @PublicAccess(NOBODY_YET)
    public Optional<Long> companyOf(@NotNull String start) {
        return StartKey.company(start, secrets);
    }

    /**
     * Sends somebody to the provider of that company.
     *
     * @return empty when that company has none
     * @throws OpenIdException when the provider cannot be reached
     */
    @PublicAccess(NOBODY_YET)
    public Optional<ProviderVisit> begin(long company) {
        return registration(company).map(registration -> client.begin(registration, back(settings, secrets, company)));
    }

    /**
     * Takes the answer that the browser brought back.
     *
     * @param pending what the session remembered, used up by this
     * @param answer the parameters of the address
     * @return the sign-in; may need a second factor still, see {@link UserQueries#step}
     * @throws OpenIdException when the provider was not reached or not believed
     * @throws BusinessException when it was, and the portal does not let this person in; each of them says why
     */
    @PublicAccess(NOBODY_YET)
    public SignIn finish(@NotNull ProviderVisit.Pending pending, @NotNull Map<String, List<String>> answer) {
        try {
            if (!List.of(StartKey.of(pending.tenant(), secrets)).equals(answer.get(COMPANY))) {
                throw new OpenIdException(OpenIdFault.NOT_ASKED, "");
            }
            Registration registration = registration(pending.tenant()).orElseThrow(ProviderNotSetUpException::new);
            Identity identity = client.finish(registration, pending, back(settings, secrets, pending.tenant()), answer);
            return users.enter(pending.tenant(), identity);
        } catch (OpenIdException unproven) {
            // not told: everybody can bring nonsense here, and would fill the trail with it
            throw unproven;
        } catch (BusinessException refused) {
            Trail.refused(pending.tenant(), null, OPERATION, refused.getClass().getSimpleName());
            throw refused;
        }
    }

    private Optional<Registration> registration(long company) {
        return users.provider(company)
                .map(provider -> new Registration(
                        company,
                        provider.issuer(),
                        provider.clientId(),
                        opened(company, provider.sealedSecret()),
                        provider.rolesClaim()));
    }

    private String opened(long company, String sealed) {
        return secrets.open(sealed, IdentityProviderService.sealedFor(company))
                .orElseThrow(() -> new IllegalStateException("the client secret of company " + company
                        + " was encrypted with another " + SecretBox.SETTING));
    }
}
