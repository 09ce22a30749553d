package org.partnerportal.shared.openid;

import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the portal needs out of a token that has been validated. */
final class Claims {

    /** RFC 8176. */
    private static final String SEVERAL_FACTORS = "mfa";

    /** What providers call it when they checked more than one factor. */
    private static final Set<String> STRONG_CONTEXTS = Set.of(
            SEVERAL_FACTORS,
            "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
            "https://refeds.org/profile/mfa",
            "phr",
            "phrh");

    private Claims() {}

    static Identity identity(IDTokenClaimsSet claims, String rolesClaim) {
        String email = text(claims, "email");
        boolean verified = vouched(claims.getClaim("email_verified")) || vouched(claims.getClaim("xms_edov"));
        return new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                verified ? email : null,
                email != null && !verified,
                text(claims, "name"),
                rolesClaim == null ? Set.of() : values(claims.getClaim(rolesClaim)),
                strong(claims));
    }

    /** {@code xms_edov} is how Microsoft Entra ID says that the owner of the address's domain is verified; it sends a one. */
    private static boolean vouched(Object claim) {
        return Boolean.TRUE.equals(claim) || "true".equals(claim) || "1".equals(String.valueOf(claim));
    }

    private static boolean strong(IDTokenClaimsSet claims) {
        List<String> methods = Optional.ofNullable(claims.getAMR()).orElse(List.of()).stream()
                .map(Identifier::getValue)
                .toList();
        return methods.contains(SEVERAL_FACTORS)
                || claims.getACR() != null
                        && STRONG_CONTEXTS.contains(claims.getACR().getValue());
    }

    private static String text(IDTokenClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static Set<String> values(Object claim) {
        Stream<?> values = claim instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claim);
        return values.filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }
}
