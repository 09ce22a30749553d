package org.partnerportal.contactpage;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes and recognises the secret part of links: 192 random bits, 32 characters that are safe in a URL. */
public final class LinkToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    private LinkToken() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it could be one; what could not needs no look-up. */
    public static boolean looksRight(String candidate) {
        return candidate != null && SHAPE.matcher(candidate).matches();
    }
}
