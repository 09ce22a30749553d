package org.partnerportal.shared.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What providers say about themselves, kept for a while and by tenant: what one tenant's provider says never serves another
 * tenant. Keys live as long; a token that names an unknown key has them fetched again, at most twice in half a minute. That a
 * provider failed is kept, too, for a shorter while; and when an answer has grown old, one asker goes and the others get the
 * old one. So a provider that is down holds up one of those who want to go to it, and not all.
 */
@ApplicationScoped
class Providers {

    private static final Duration LIFE = Duration.ofMinutes(10);
    /** So long a provider that failed is left alone, and so long one asker may take before another one goes. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private static final int MOST = 1000;

    private final Outbound outbound;
    private final AllowedAddress allowed;
    private final Clock clock;
    private final Map<Key, Answer> known = new ConcurrentHashMap<>();

    private record Key(long tenant, String issuer) {}

    /** What came of asking: a provider, or why there is none. */
    private record Answer(Provider provider, OpenIdException failure, Instant until) {

        Answer kept(Instant longer) {
            return new Answer(provider, failure, longer);
        }

        Provider get() {
            if (failure != null) {
                throw failure;
            }
            return provider;
        }
    }

    @Inject
    Providers(Outbound outbound, AllowedAddress allowed, Clock clock) {
        this.outbound = outbound;
        this.allowed = allowed;
        this.clock = clock;
    }

    /** For the proxy of the container. */
    protected Providers() {
        this(null, null, null);
    }

    /** @throws OpenIdException when there is no usable provider at that address, or was none a moment ago */
    Provider of(long tenant, String issuer) {
        Key key = new Key(tenant, issuer);
        Instant now = clock.instant();
        Answer last = known.get(key);
        if (last != null && (last.until().isAfter(now) || !known.replace(key, last, last.kept(now.plus(PAUSE))))) {
            return last.get();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Answer answer = answer(issuer);
        known.put(key, answer);
        return answer.get();
    }

    void forget(long tenant, String issuer) {
        known.remove(new Key(tenant, issuer));
    }

    private Answer answer(String issuer) {
        try {
            return new Answer(ask(issuer), null, clock.instant().plus(LIFE));
        } catch (OpenIdException failure) {
            return new Answer(null, failure, clock.instant().plus(PAUSE));
        }
    }

    private Provider ask(String issuer) {
        try {
            allowed.check(issuer);
            URI address = URI.create(
                    OIDCProviderMetadata.resolveURL(new Issuer(issuer)).toString());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(outbound.read(address));
            check(issuer, metadata);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), outbound)
                    .cache(LIFE.toMillis(), Outbound.LONGEST.toMillis())
                    .build();
            return new Provider(metadata, keys);
        } catch (GeneralException | MalformedURLException unusable) {
            throw new OpenIdException(
                    unusable instanceof ParseException ? OpenIdFault.NO_PROVIDER : OpenIdFault.BAD_ADDRESS, issuer);
        }
    }

    private void check(String issuer, OIDCProviderMetadata metadata) {
        if (!metadata.getIssuer().getValue().equals(issuer)) {
            throw new OpenIdException(
                    OpenIdFault.OTHER_ISSUER, metadata.getIssuer().getValue());
        }
        if (Stream.of(metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .anyMatch(Objects::isNull)) {
            throw new OpenIdException(OpenIdFault.NO_PROVIDER, issuer);
        }
        allowed.check(metadata.getAuthorizationEndpointURI());
        allowed.check(metadata.getTokenEndpointURI());
        allowed.check(metadata.getJWKSetURI());
    }
}
