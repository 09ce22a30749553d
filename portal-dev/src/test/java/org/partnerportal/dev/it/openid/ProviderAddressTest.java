package org.partnerportal.dev.it.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.openid.OpenIdFault;

/** Which providers the portal goes to, and what becomes of it when they are not what they should be. */
class ProviderAddressTest extends OpenIdCase {

    @Test
    void isNotHeldUpByProvidersThatAreDownOrSlow() {
        provider.slow(7_000);
        Instant begun = Instant.now();
        assertFault(OpenIdFault.SLOW, this::signIn);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));

        provider.close();
        assertFault(OpenIdFault.UNREACHABLE, () -> client.check(TENANT, provider.issuer()));
    }

    @Test
    void holdsUpOneVisitorAndNotAllWhileTheProviderFails() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        OpenIdClient visited = client(Map.of("PORTAL_OPENID_INTERNAL", "true"), clock(now));
        provider.answers(TinyProvider.METADATA, "{}");
        ThrowingCallable visit = () -> visited.begin(registration(), BACK);
        assertFault(OpenIdFault.NO_PROVIDER, visit);
        assertFault(OpenIdFault.NO_PROVIDER, visit);
        assertThat(provider.metadataRequests()).as("left alone for a while").isEqualTo(1);

        now.updateAndGet(then -> then.plusSeconds(16));
        provider.slow(300);
        Stream.generate(() -> CompletableFuture.runAsync(() -> assertFault(OpenIdFault.NO_PROVIDER, visit)))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(provider.metadataRequests()).as("one goes").isEqualTo(2);

        provider.slow(0);
        assertFault(OpenIdFault.NO_PROVIDER, () -> visited.check(TENANT, provider.issuer()));
        assertThat(provider.metadataRequests()).as("asked to look").isEqualTo(3);
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "{}",
                "{\"issuer\":\"https://x.example\"}",
                "<html><body>Sign in</body></html>"
            })
    void saysWhatIsNoProvider(String answer) {
        provider.answers("/.well-known/openid-configuration", answer);

        assertFault(OpenIdFault.NO_PROVIDER, () -> client.check(TENANT, provider.issuer()));
    }

    @Test
    void followsNoRedirectAndReadsNoEndlessAnswer() {
        assertFault(OpenIdFault.NO_PROVIDER, () -> client.check(TENANT, provider.issuer() + "/elsewhere"));

        provider.answers("/.well-known/openid-configuration", " ".repeat(300_000) + "{}");
        assertFault(OpenIdFault.NO_PROVIDER, () -> client.check(TENANT, provider.issuer()));
    }

    @Test
    void saysWhatTheProviderCallsItself() {
        assertThatThrownBy(() -> client.check(TENANT, provider.issuer() + "/"))
                .isInstanceOfSatisfying(OpenIdException.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(OpenIdFault.OTHER_ISSUER);
                    assertThat(refused.arguments()).containsExactly(provider.issuer());
                });
        provider.answers("/keys", "{\"keys\":[]}");
        assertFault(OpenIdFault.NO_KEYS, () -> client.check(TENANT, provider.issuer()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://user@accounts.example, BAD_ADDRESS",
        "https://accounts.example/#x, BAD_ADDRESS",
        "ftp://127.0.0.1/, BAD_ADDRESS",
        "http://192.0.2.1/, BAD_ADDRESS",
        "accounts.example, BAD_ADDRESS",
        "https://[::1, BAD_ADDRESS",
        "http://127.0.0.1/, BAD_ADDRESS",
        "https://127.0.0.1/, INTERNAL_ADDRESS",
        "https://10.1.2.3/, INTERNAL_ADDRESS",
        "https://192.168.1.1/, INTERNAL_ADDRESS",
        "https://169.254.169.254/, INTERNAL_ADDRESS",
        "https://[fd00::1]/, INTERNAL_ADDRESS",
        "https://0.0.0.0/, INTERNAL_ADDRESS"
    })
    void goesNowhereInside(String issuer, OpenIdFault fault) {
        OpenIdClient outside = client(Map.of(), Clock.systemUTC());

        assertFault(fault, () -> outside.check(TENANT, issuer));
    }

    @Test
    void holdsTheEndpointsToTheSameRule() {
        provider.answers(
                "/.well-known/openid-configuration",
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"http://192.0.2.1/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .formatted(provider.issuer()));

        assertFault(OpenIdFault.BAD_ADDRESS, () -> client.check(TENANT, provider.issuer()));
    }
}
