package org.partnerportal.shared.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.config.Settings;

/**
 * The portal as a client of identity providers: authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0,
 * RFC 7636, RFC 9700). Whatever does not fit is an {@link OpenIdException} that says what.
 */
@ApplicationScoped
public class OpenIdClient {

    /** So long somebody may take to sign in at the provider. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    private final Providers providers;
    private final TokenExchange exchange;
    private final Clock clock;

    @Inject
    OpenIdClient(Providers providers, TokenExchange exchange, Clock clock) {
        this.providers = providers;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** A client without a container, with its own memory. */
    public static OpenIdClient of(Settings settings, Clock clock) {
        AllowedAddress allowed = new AllowedAddress(settings);
        Outbound outbound = new Outbound(allowed);
        return new OpenIdClient(new Providers(outbound, allowed, clock), new TokenExchange(outbound), clock);
    }

    /** For the proxy of the container. */
    protected OpenIdClient() {
        this(null, null, null);
    }

    /**
     * Begins a sign-in.
     *
     * @param back where the provider sends the browser afterwards
     */
    public ProviderVisit begin(Registration registration, URI back) {
        Provider provider = providers.of(registration.tenant(), registration.issuer());
        ProviderVisit.Pending pending = new ProviderVisit.Pending(
                registration.tenant(),
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                clock.instant());
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(registration.clientId()), back)
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build();
        return new ProviderVisit(request.toURI(), pending);
    }

    /**
     * Ends a sign-in.
     *
     * @param back the same as at the beginning
     * @param answer the parameters with which the browser came back
     */
    public Identity finish(
            Registration registration, ProviderVisit.Pending pending, URI back, Map<String, List<String>> answer) {
        AuthenticationResponse response = fitting(registration, pending, back, answer);
        if (!response.indicatesSuccess()) {
            throw new OpenIdException(
                    OpenIdFault.DECLINED,
                    response.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new OpenIdException(OpenIdFault.NOT_ASKED, "");
        }
        Provider provider = providers.of(registration.tenant(), registration.issuer());
        return exchange.identity(registration, provider, pending, back, code);
    }

    /**
     * Whether there is a provider at that address that the portal can work with, asked anew.
     *
     * @throws OpenIdException says what is wrong
     */
    public void check(long tenant, String issuer) {
        providers.forget(tenant, issuer);
        Provider provider = providers.of(tenant, issuer);
        try {
            JWKMatcher signing =
                    new JWKMatcher.Builder().keyTypes(KeyType.RSA, KeyType.EC).build();
            if (provider.keys().get(new JWKSelector(signing), null).isEmpty()) {
                throw new OpenIdException(OpenIdFault.NO_KEYS, issuer);
            }
        } catch (JOSEException unreadable) {
            throw new OpenIdException(OpenIdFault.NO_KEYS, issuer);
        }
    }

    private AuthenticationResponse fitting(
            Registration registration, ProviderVisit.Pending pending, URI back, Map<String, List<String>> answer) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(back, answer);
            boolean otherIssuer = response.getIssuer() != null
                    && !response.getIssuer().getValue().equals(registration.issuer());
            if (!same(response.getState(), pending.state())
                    || otherIssuer
                    || pending.since().plus(PATIENCE).isBefore(clock.instant())) {
                throw new OpenIdException(OpenIdFault.NOT_ASKED, "");
            }
            return response;
        } catch (ParseException nonsense) {
            throw new OpenIdException(OpenIdFault.NOT_ASKED, "");
        }
    }

    private static boolean same(State state, String expected) {
        return state != null
                && MessageDigest.isEqual(
                        state.getValue().getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
