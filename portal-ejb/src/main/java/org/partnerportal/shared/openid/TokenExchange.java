package org.partnerportal.shared.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Exchanges the code that the browser brought for a token, and believes the token only when all of it is in order. */
@Dependent
class TokenExchange {

    private static final Logger LOG = Logger.getLogger(TokenExchange.class.getName());

    /** Signatures by a key that the provider alone has. No signature at all, or one by the shared secret, proves nothing. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** Errors that are the registration's and not the person's (RFC 6749, 5.2). */
    private static final Set<String> REGISTRATION = Set.of("invalid_client", "unauthorized_client");

    private final Outbound outbound;

    @Inject
    TokenExchange(Outbound outbound) {
        this.outbound = outbound;
    }

    Identity identity(
            Registration registration,
            Provider provider,
            ProviderVisit.Pending pending,
            URI back,
            AuthorizationCode code) {
        JWT token = token(registration, provider.metadata(), pending, back, code);
        IDTokenClaimsSet claims = validated(registration, provider, token, new Nonce(pending.nonce()));
        return Claims.identity(claims, registration.rolesClaim());
    }

    private JWT token(
            Registration registration,
            OIDCProviderMetadata metadata,
            ProviderVisit.Pending pending,
            URI back,
            AuthorizationCode code) {
        URI endpoint = metadata.getTokenEndpointURI();
        TokenRequest request = new TokenRequest.Builder(
                        endpoint,
                        credentials(registration, metadata),
                        new AuthorizationCodeGrant(code, back, new CodeVerifier(pending.verifier())))
                .build();
        try {
            TokenResponse response =
                    OIDCTokenResponseParser.parse(request.toHTTPRequest().send(outbound));
            if (response instanceof OIDCTokenResponse tokens) {
                return tokens.getOIDCTokens().getIDToken();
            }
            String error = response.toErrorResponse().getErrorObject().getCode();
            throw new OpenIdException(
                    REGISTRATION.contains(error) ? OpenIdFault.CLIENT_REFUSED : OpenIdFault.CODE_REFUSED, error);
        } catch (ParseException nonsense) {
            throw new OpenIdException(OpenIdFault.NO_PROVIDER, endpoint.getHost());
        } catch (IOException broken) {
            throw Outbound.fault(broken, endpoint);
        }
    }

    /** In the header, which every provider must understand (RFC 6749, 2.3.1), unless it says that it wants it in the body. */
    private static ClientAuthentication credentials(Registration registration, OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(registration.clientId());
        Secret secret = new Secret(registration.clientSecret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inBody = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inBody ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private static IDTokenClaimsSet validated(Registration registration, Provider provider, JWT token, Nonce nonce) {
        IDTokenValidator validator = new IDTokenValidator(
                provider.metadata().getIssuer(),
                new ClientID(registration.clientId()),
                new JWSVerificationKeySelector<>(SIGNATURES, provider.keys()),
                null);
        try {
            return validator.validate(token, nonce);
        } catch (BadJOSEException refused) {
            LOG.log(Level.WARNING, "an identity token for {0} was refused: {1}", new Object[] {
                registration, refused.getMessage()
            });
            throw new OpenIdException(fault(refused), "");
        } catch (JOSEException withoutKeys) {
            throw new OpenIdException(OpenIdFault.NO_KEYS, registration.issuer());
        }
    }

    private static OpenIdFault fault(BadJOSEException refused) {
        if (!(refused instanceof BadJWTException)) {
            return OpenIdFault.FORGED;
        }
        // the library tells these apart by their texts alone; OpenIdClientTest holds them
        String why = String.valueOf(refused.getMessage());
        if (why.contains("Expired")) {
            return OpenIdFault.EXPIRED;
        }
        if (why.contains("nonce")) {
            return OpenIdFault.WRONG_NONCE;
        }
        return why.contains("audience") || why.contains("issuer") ? OpenIdFault.FOR_ANOTHER : OpenIdFault.FORGED;
    }
}
