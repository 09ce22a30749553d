package org.partnerportal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerportal.shared.security.SecretBox;

/**
 * What names a company in the addresses where its people begin to sign in, and come back to. It is no secret, and cannot be guessed from another:
 * otherwise anybody could count through all companies and see which provider each has.
 */
final class StartKey {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})-[0-9a-f]{16}");
    private static final String USE = "sign-in start";
    private static final int LENGTH = 16;

    private StartKey() {}

    static String of(long company, SecretBox secrets) {
        return company + "-" + secrets.fingerprint(Long.toString(company), USE).substring(0, LENGTH);
    }

    static Optional<Long> company(String key, SecretBox secrets) {
        Matcher parts = FORM.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long company = Long.parseLong(parts.group(1));
        boolean ours = MessageDigest.isEqual(
                of(company, secrets).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(company) : Optional.empty();
    }
}
