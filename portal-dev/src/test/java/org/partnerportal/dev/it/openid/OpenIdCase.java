package org.partnerportal.dev.it.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.openid.Identity;
import org.partnerportal.shared.openid.OpenIdClient;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.openid.OpenIdFault;
import org.partnerportal.shared.openid.ProviderVisit;
import org.partnerportal.shared.openid.Registration;

/** A client of the portal, a provider to talk to, and a person who signs in there. */
abstract class OpenIdCase {

    static final long TENANT = 17;
    static final URI BACK = URI.create("http://localhost/portal/sign-in-answer");
    static final UnaryOperator<JWTClaimsSet.Builder> ANA = claims -> claims.subject("ana")
            .claim("email", "ana@contoso.example")
            .claim("email_verified", true)
            .claim("name", "Ana Mora")
            .claim("groups", List.of("helpdesk", "sales"));

    final OpenIdClient client = client(Map.of("PORTAL_OPENID_INTERNAL", "true"), Clock.systemUTC());
    TinyProvider provider;

    @BeforeEach
    void start() throws Exception {
        provider = new TinyProvider().says(ANA);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    static OpenIdClient client(Map<String, String> environment, Clock clock) {
        return OpenIdClient.of(new Settings(environment), clock);
    }

    void says(UnaryOperator<JWTClaimsSet.Builder> more) {
        provider.says(claims -> more.apply(ANA.apply(claims)));
    }

    Identity signIn() {
        ProviderVisit visit = client.begin(registration(), BACK);
        return finish(visit, provider.visit(visit.address()));
    }

    Identity finish(ProviderVisit visit, Map<String, String> answer) {
        return client.finish(registration(), visit.pending(), BACK, several(answer));
    }

    Registration registration() {
        return new Registration(TENANT, provider.issuer(), TinyProvider.CLIENT, TinyProvider.SECRET, "groups");
    }

    static Map<String, String> changed(Map<String, String> answer, String name, String value) {
        Map<String, String> changed = new HashMap<>(answer);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return changed;
    }

    static Map<String, List<String>> several(Map<String, String> answer) {
        return answer.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }

    static void assertFault(OpenIdFault expected, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(OpenIdException.class, refused -> assertThat(refused.fault())
                .isEqualTo(expected));
    }
}
