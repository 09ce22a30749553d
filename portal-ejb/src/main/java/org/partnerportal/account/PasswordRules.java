package org.partnerportal.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a password must not be. Length counts, not kinds of characters (NIST SP 800-63B 3.1.1): at least 12 characters, not
 * one of the usual ones of that length, not made of a few characters, not built on the person's name or address.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DISTINCT = 5;
    private static final int TELLING_PART = 4;
    private static final int BESIDE_STEM = 7;
    private static final Set<String> STEMS = Set.of(
            "password",
            "passw0rd",
            "contraseña",
            "contrasena",
            "пароль",
            "qwerty",
            "йцукен",
            "letmein",
            "welcome",
            "bienvenido",
            "administrator",
            "partnerportal",
            "partner portal",
            "iloveyou",
            "changeme",
            "abcdefgh");

    /** Why a password is refused. */
    enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        FEW_CHARACTERS,
        COMMON,
        PERSONAL
    }

    private PasswordRules() {}

    /** The first rule that the password breaks. */
    static Optional<Weakness> weakness(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (lower.codePoints().distinct().count() < FEWEST_DISTINCT) {
            return Optional.of(Weakness.FEW_CHARACTERS);
        }
        if (isCommon(lower)) {
            return Optional.of(Weakness.COMMON);
        }
        return isPersonal(lower, email, name) ? Optional.of(Weakness.PERSONAL) : Optional.empty();
    }

    /** A usual stem or a run of neighbours with little else beside it. */
    private static boolean isCommon(String lower) {
        boolean stem = STEMS.stream()
                .anyMatch(usual -> lower.contains(usual) && lower.length() - usual.length() <= BESIDE_STEM);
        return stem || longestRun(lower) >= lower.length() - FEWEST_DISTINCT;
    }

    /** Length of the longest sequence like 12345 or edcba. */
    private static int longestRun(String text) {
        int longest = 1;
        int up = 1;
        int down = 1;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            up = step == 1 ? up + 1 : 1;
            down = step == -1 ? down + 1 : 1;
            longest = Math.max(longest, Math.max(up, down));
        }
        return longest;
    }

    private static boolean isPersonal(String lower, String email, String name) {
        Stream<String> parts = Stream.concat(Stream.of(email.split("[@.]")), Stream.of(name.split("\\s+")));
        return parts.map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= TELLING_PART)
                .anyMatch(part -> lower.contains(part) && lower.length() - part.length() < SHORTEST - TELLING_PART);
    }
}
