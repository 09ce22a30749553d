package org.partnerportal.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.partnerportal.shared.config.Settings;

/**
 * Encrypts what must not be readable in the database (AES-256-GCM), with the key {@code PORTAL_SECRET_KEY}: base64 of 32
 * random bytes, the same on all nodes and for as long as the data live. Each text is sealed for one use, so that a text
 * taken from another user's row does not open.
 */
@ApplicationScoped
public class SecretBox {

    public static final String SETTING = "PORTAL_SECRET_KEY";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Settings settings;

    @Inject
    public SecretBox(Settings settings) {
        this.settings = settings;
    }

    /** For the proxy of the container. */
    protected SecretBox() {
        this(new Settings());
    }

    /** @throws IllegalStateException when there is no usable key; says what to do */
    public void requireKey() {
        key();
    }

    /** @param use what the text is for and whose it is; the same is needed to open it */
    public String seal(String text, String use) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, use).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text; empty when it was changed, sealed for another use or with another key, or is no sealed text at all. */
    public Optional<String> open(String sealed, String use) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            if (both.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES), use)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    /** A hash that nobody can compute without the key, so that short secrets cannot be guessed from it; 64 hex digits. */
    public String fingerprint(String text, String use) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key(), MAC));
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String use) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] key() {
        return settings.text(SETTING)
                .flatMap(SecretBox::decoded)
                .filter(key -> key.length == KEY_BYTES)
                .orElseThrow(() -> new IllegalStateException(SETTING + " must be the base64 of " + KEY_BYTES
                        + " random bytes (openssl rand -base64 32): second factors are encrypted with it"));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
