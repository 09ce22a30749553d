package org.partnerportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How entries hold together: each hash is made of the one before, the tenant, the number and the content, so that nobody
 * can change, leave out or insert an entry without all later hashes being different. The database works the hash out
 * while it moves the tenant's head on, in one statement; this is the same in Java, for the check.
 */
final class Chain {

    private Chain() {}

    /** Where a tenant's chain begins. */
    static String begin(long companyId, String cloud) {
        return sha256("begin|" + companyId + "|" + cloud);
    }

    /** @param content the digest of the entry's {@link CanonicalForm} */
    static String next(String previous, long companyId, long seq, String content) {
        return sha256(previous + "|" + companyId + "|" + seq + "|" + content);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
