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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What providers say about themselves, kept for a while and by tenant: what one tenant's provider says never serves another
 * tenant. Keys live as long; a token that names an unknown key has them fetched again, at most twice in half a minute.
 */
@ApplicationScoped
class Providers {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST = 1000;

    private final Outbound outbound;
    private final AllowedAddress allowed;
    private final Clock clock;
    private final Map<Key, Provider> known = new ConcurrentHashMap<>();

    private record Key(long tenant, String issuer) {}

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

    /** @throws OpenIdException when there is no usable provider at that address */
    Provider of(long tenant, String issuer) {
        Key key = new Key(tenant, issuer);
        Provider kept = known.get(key);
        if (kept != null && kept.until().isAfter(clock.instant())) {
            return kept;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Provider asked = ask(issuer);
        known.put(key, asked);
        return asked;
    }

    void forget(long tenant, String issuer) {
        known.remove(new Key(tenant, issuer));
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
            return new Provider(metadata, keys, clock.instant().plus(LIFE));
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
