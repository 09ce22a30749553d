package org.partnerportal.shared.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How values are told: secrets masked, instants in UTC, bytes as their hash, of long texts the part that differs. */
public final class Values {

    private static final int LONG = 400;
    private static final int SHOWN = 2_000;
    /** Changes with everything else, and says nothing of itself. */
    private static final Set<String> BOOKKEEPING = Set.of("version", "changed_at");

    private Values() {}

    /** Adds a column to both sides when it differs; a long text with a little of what stands around the difference. */
    public static void compare(
            String table, String column, Object was, Object is, Map<String, String> before, Map<String, String> after) {
        String old = text(was);
        String now = text(is);
        if (Objects.equals(old, now) || BOOKKEEPING.contains(column)) {
            return;
        }
        if (Secrets.is(table, column)) {
            before.put(column, old == null ? null : Secrets.MASK);
            after.put(column, now == null ? null : Secrets.MASK);
        } else if (old == null || now == null || old.length() <= LONG && now.length() <= LONG) {
            before.put(column, brief(old));
            after.put(column, brief(now));
        } else {
            difference(column, old, now, before, after);
        }
    }

    /** Adds a column of something that is new or gone; what is empty is left out. */
    public static void tell(String table, String column, Object value, Map<String, String> values) {
        String text = text(value);
        if (text == null || text.isEmpty() || BOOKKEEPING.contains(column)) {
            return;
        }
        values.put(column, Secrets.is(table, column) ? Secrets.MASK : brief(text));
    }

    /** The value as text; null for null. */
    static String text(Object value) {
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        if (value instanceof Instant time) {
            return time.toString();
        }
        if (value instanceof byte[] bytes) {
            return "sha256 " + sha256(bytes) + ", " + bytes.length + " B";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null ? null : value.toString();
    }

    private static void difference(
            String column, String old, String now, Map<String, String> before, Map<String, String> after) {
        int most = Math.min(old.length(), now.length());
        int start = 0;
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        before.put(column, part(old, start, end));
        after.put(column, part(now, start, end));
    }

    private static String part(String text, int start, int end) {
        int from = Math.max(0, start - 40);
        int to = Math.min(text.length(), text.length() - end + 40);
        return (from == 0 ? "" : "\u2026")
                + cut(text.substring(from, to), SHOWN)
                + (to == text.length() ? "" : "\u2026");
    }

    private static String brief(String text) {
        return text == null || text.length() <= LONG
                ? text
                : cut(text, LONG) + " (sha256 " + sha256(text.getBytes(StandardCharsets.UTF_8)) + ")";
    }

    /** Not in the middle of a character that takes two. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
