package org.partnerportal.dev.it.account;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as the portal stores them, but hashed once round and not 210,000 times, for tests that are about what comes
 * after. The portal checks them like any other: a stored hash says itself how many rounds it took.
 */
public final class QuickHash {

    private static final int ROUNDS = 1;
    private static final int KEY_BITS = 512;

    private QuickHash() {}

    /** What {@code portal_user.password_hash} holds for that password. */
    public static String of(String password) {
        byte[] salt = new byte[16];
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
