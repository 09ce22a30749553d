package org.partnerportal.dev.it.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.openid.Identity;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.openid.OpenIdFault;
import org.partnerportal.shared.openid.ProviderVisit;
import org.partnerportal.shared.openid.Registration;

/** What the portal believes of an identity provider, and what it does not. */
class OpenIdClientTest extends OpenIdCase {

    @Test
    void believesWhatIsRight() {
        assertThat(signIn())
                .isEqualTo(new Identity(
                        provider.issuer(),
                        "ana",
                        "ana@contoso.example",
                        false,
                        "Ana Mora",
                        Set.of("helpdesk", "sales"),
                        false));
    }

    @Test
    void asksWithStateNonceAndChallengeThatAreNewEachTime() {
        ProviderVisit one = client.begin(registration(), BACK);
        ProviderVisit other = client.begin(registration(), BACK);
        Map<String, String> asked = TinyProvider.parameters(one.address().getRawQuery());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TinyProvider.CLIENT)
                .containsEntry("redirect_uri", BACK.toString())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile email");
        assertThat(asked.get("state")).hasSizeGreaterThan(20);
        assertThat(asked.get("nonce")).hasSizeGreaterThan(20);
        assertThat(one.address().toString()).doesNotContain(one.pending().verifier());
        assertThat(one.pending().state()).isNotEqualTo(other.pending().state());
        assertThat(one.pending().nonce()).isNotEqualTo(other.pending().nonce());
        assertThat(one.pending().verifier()).isNotEqualTo(other.pending().verifier());
    }

    @Test
    void refusesSignaturesThatAreNotTheProviders() {
        var stranger = TinyProvider.newKey();
        provider.signs(claims -> TinyProvider.signed(claims, stranger));
        assertFault(OpenIdFault.FORGED, this::signIn);

        provider.signs(PlainJWT::new);
        assertFault(OpenIdFault.FORGED, this::signIn);

        // the public key as if it were a shared secret
        provider.signs(claims -> {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(provider.key().toPublicJWK().toString()));
            return token;
        });
        assertFault(OpenIdFault.FORGED, this::signIn);

        provider.signs(claims -> {
            SignedJWT token = provider.signed(claims);
            SignedJWT other = provider.signed(
                    new JWTClaimsSet.Builder(claims).subject("root").build());
            String[] parts = token.serialize().split("\\.");
            parts[1] = other.serialize().split("\\.")[1];
            try {
                return SignedJWT.parse(String.join(".", parts));
            } catch (java.text.ParseException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        assertFault(OpenIdFault.FORGED, this::signIn);
    }

    @Test
    void refusesTokensThatAreNotForThisSignIn() {
        says(claims -> claims.expirationTime(new Date(System.currentTimeMillis() - 120_000)));
        assertFault(OpenIdFault.EXPIRED, this::signIn);
        says(claims -> claims.audience("another"));
        assertFault(OpenIdFault.FOR_ANOTHER, this::signIn);
        says(claims -> claims.issuer("https://accounts.example"));
        assertFault(OpenIdFault.FOR_ANOTHER, this::signIn);
        says(claims -> claims.claim("nonce", "of another sign-in"));
        assertFault(OpenIdFault.WRONG_NONCE, this::signIn);
        says(claims -> claims.claim("nonce", null));
        assertFault(OpenIdFault.WRONG_NONCE, this::signIn);
        says(claims -> claims.subject(null));
        assertFault(OpenIdFault.FORGED, this::signIn);
    }

    @Test
    void refusesAnswersThatDoNotFitTheQuestion() {
        ProviderVisit visit = client.begin(registration(), BACK);
        Map<String, String> answer = provider.visit(visit.address());

        assertFault(OpenIdFault.NOT_ASKED, () -> finish(visit, changed(answer, "state", "another")));
        assertFault(OpenIdFault.NOT_ASKED, () -> finish(visit, changed(answer, "state", null)));
        assertFault(OpenIdFault.NOT_ASKED, () -> finish(visit, Map.of()));
        assertFault(OpenIdFault.NOT_ASKED, () -> finish(visit, changed(answer, "iss", "https://accounts.example")));
        assertFault(
                OpenIdFault.DECLINED,
                () -> finish(visit, changed(changed(answer, "code", null), "error", "access_denied")));
        assertFault(OpenIdFault.CODE_REFUSED, () -> finish(visit, changed(answer, "code", "guessed")));

        finish(visit, answer);
        assertFault(OpenIdFault.CODE_REFUSED, () -> finish(visit, answer));
    }

    @Test
    void isPatientForAWhile() {
        ProviderVisit visit = client.begin(registration(), BACK);
        Map<String, String> answer = provider.visit(visit.address());
        OpenIdClient later = client(
                Map.of("PORTAL_OPENID_INTERNAL", "true"), Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16)));

        assertFault(OpenIdFault.NOT_ASKED, () -> later.finish(registration(), visit.pending(), BACK, several(answer)));
    }

    @Test
    void saysWhenTheRegistrationIsWrong() {
        Registration wrong = new Registration(TENANT, provider.issuer(), TinyProvider.CLIENT, "old secret", null);
        ProviderVisit visit = client.begin(wrong, BACK);

        assertFault(
                OpenIdFault.CLIENT_REFUSED,
                () -> client.finish(wrong, visit.pending(), BACK, several(provider.visit(visit.address()))));
    }

    @Test
    void takesNewKeysOfTheProvider() {
        signIn();
        assertThat(signIn().subject()).isEqualTo("ana");
        assertThat(provider.keyRequests()).as("kept").isEqualTo(1);

        provider.rotate();

        assertThat(signIn().subject()).isEqualTo("ana");
        assertThat(provider.keyRequests()).isEqualTo(2);
    }

    @Test
    void keepsWhatAProviderSaysForOneTenantAlone() {
        signIn();
        provider.answers("/.well-known/openid-configuration", "{}");

        assertThat(signIn().subject()).as("kept").isEqualTo("ana");
        assertFault(
                OpenIdFault.NO_PROVIDER,
                () -> client.begin(
                        new Registration(18, provider.issuer(), TinyProvider.CLIENT, TinyProvider.SECRET, null), BACK));
    }

    @Test
    void takesNoAddressThatNobodyVouchesFor() {
        says(claims -> claims.claim("email_verified", false));
        assertThat(signIn()).matches(identity -> identity.email() == null && identity.unverifiedEmail());
        says(claims -> claims.claim("email_verified", null));
        assertThat(signIn()).matches(identity -> identity.email() == null && identity.unverifiedEmail());
        says(claims -> claims.claim("email_verified", null).claim("xms_edov", 1));
        assertThat(signIn().email()).isEqualTo("ana@contoso.example");
    }

    @Test
    void hearsWhetherTheProviderCheckedASecondFactor() {
        says(claims -> claims.claim("amr", List.of("pwd")));
        assertThat(signIn().secondFactor()).isFalse();
        says(claims -> claims.claim("amr", List.of("pwd", "mfa")));
        assertThat(signIn().secondFactor()).isTrue();
        says(claims -> claims.claim("acr", "1"));
        assertThat(signIn().secondFactor()).isFalse();
        says(claims -> claims.claim("acr", "http://schemas.openid.net/pape/policies/2007/06/multi-factor"));
        assertThat(signIn().secondFactor()).isTrue();
    }
}
