package org.partnerportal.dev.it.openid;

import com.nimbusds.jose.util.Base64URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** What a provider checks before it gives a token out. */
final class Checks {

    private Checks() {}

    /** RFC 6749, 2.3.1. */
    static boolean client(String authorization) {
        String both = encoded(TinyProvider.CLIENT) + ":" + encoded(TinyProvider.SECRET);
        return ("Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                .equals(authorization);
    }

    /** Same address as at the beginning, and RFC 7636, 4.6. */
    static boolean proven(Map<String, String> request, Map<String, String> form) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(form.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
            return request.get("redirect_uri").equals(form.get("redirect_uri"))
                    && "S256".equals(request.get("code_challenge_method"))
                    && Base64URL.encode(hash).toString().equals(request.get("code_challenge"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
