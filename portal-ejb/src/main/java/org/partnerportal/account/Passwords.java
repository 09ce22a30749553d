package org.partnerportal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Base64;
import java.util.Map;

/**
 * Hashes and compares passwords with the platform's own PBKDF2 at the strength that OWASP's Password Storage Cheat Sheet
 * asks for HMAC-SHA-512. Argon2 would need a library of its own and 19 MB of heap for each sign-in under way; the encoded
 * hash names its algorithm and strength, so a later version can raise either without a migration.
 */
@Dependent
class Passwords {

    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 64;
    /** What the password of nobody is compared with, so that an unknown address takes as long as a known one. */
    private static final String NOBODYS = "PBKDF2WithHmacSHA512:" + ITERATIONS + ":"
            + Base64.getEncoder().encodeToString(new byte[SALT_BYTES]) + ":"
            + Base64.getEncoder().encodeToString(new byte[KEY_BYTES]);

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void initialise() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", Integer.toString(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes", Integer.toString(KEY_BYTES)));
    }

    /**
     * The hash of a new password for that user.
     *
     * @throws WeakPasswordException when it breaks a rule
     */
    String hashNew(String password, User user) {
        PasswordRules.weakness(password, user.email(), user.name()).ifPresent(weakness -> {
            throw new WeakPasswordException(weakness);
        });
        return hash.generate(password.toCharArray());
    }

    /** Takes as long without a stored hash as with one; then the answer is no. */
    boolean matches(String password, String storedHash) {
        boolean same = hash.verify(password.toCharArray(), storedHash == null ? NOBODYS : storedHash);
        return same && storedHash != null;
    }
}
