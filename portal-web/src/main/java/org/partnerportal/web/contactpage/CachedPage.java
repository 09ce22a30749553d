package org.partnerportal.web.contactpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.partnerportal.contactpage.ContactPageQueries.PageState;

/** A rendered page with all that is needed to send it and to know whether it is still true. Only its lease changes. */
final class CachedPage {

    private static final int OVERHEAD = 600;
    private static final int ETAG_BYTES = 15;

    private final byte[] plain;
    private final byte[] gzip;
    private final String etag;
    private final String gzipEtag;
    private final Set<Long> concerned;
    private final long generation;
    private final long changesAtMillis;
    private volatile long leasedUntilNanos;

    CachedPage(RenderedPage page, PageState state, long leasedUntilNanos) {
        plain = page.body();
        gzip = compress(plain);
        String digest = digest(plain);
        etag = '"' + digest + '"';
        gzipEtag = '"' + digest + "-gzip\"";
        concerned = state.concerned();
        generation = state.generation();
        Instant changesAt = page.changesAt();
        changesAtMillis = changesAt == null ? Long.MAX_VALUE : changesAt.toEpochMilli();
        this.leasedUntilNanos = leasedUntilNanos;
    }

    byte[] body(boolean compressed) {
        return compressed ? gzip : plain;
    }

    String etag(boolean compressed) {
        return compressed ? gzipEtag : etag;
    }

    /** Whether the sender of {@code If-None-Match} has this very page, compressed or not. */
    boolean matches(String ifNoneMatch) {
        return ifNoneMatch.contains(etag) || ifNoneMatch.contains(gzipEtag) || ifNoneMatch.equals("*");
    }

    Set<Long> concerned() {
        return concerned;
    }

    long generation() {
        return generation;
    }

    boolean leased(long nanos) {
        return leasedUntilNanos - nanos > 0;
    }

    void lease(long untilNanos) {
        leasedUntilNanos = untilNanos;
    }

    boolean outlived(long nowMillis) {
        return nowMillis >= changesAtMillis;
    }

    int weight() {
        return plain.length + gzip.length + OVERHEAD + 24 * concerned.size();
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return compressed.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(sha, ETAG_BYTES));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
