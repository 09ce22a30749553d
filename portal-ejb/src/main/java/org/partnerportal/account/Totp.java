package org.partnerportal.account;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of an authenticator app (RFC 6238): six digits, a new one every 30 seconds, HMAC-SHA-1, which is what all apps
 * understand. A clock may be one step wrong in either direction (RFC 6238, 5.2).
 *
 * @param secret 160 random bits as base32, as a person types it
 */
record Totp(String secret) {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Partner Portal";

    static Totp create() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(new Base32().encodeToString(secret));
    }

    /** The time step to which the code belongs, if that is the present one or a neighbour. */
    OptionalLong step(String code, Instant now) {
        TOTPGenerator generator = generator();
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (same(generator.at(Instant.ofEpochSecond(step * STEP.toSeconds())), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What the QR code says: secret and name of the account, in the form that all apps read. */
    String uri(String account) {
        try {
            URI uri = generator().getURI(ISSUER, account);
            return uri.toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TOTPGenerator generator() {
        return TOTPGenerator.withDefaultValues(secret.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean same(String expected, String code) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Totp[]";
    }
}
