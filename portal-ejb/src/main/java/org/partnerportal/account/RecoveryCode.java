package org.partnerportal.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What opens the door once when the phone is lost: 50 random bits in ten characters that are not mistaken for one another
 * (Crockford's base32).
 */
final class RecoveryCode {

    /** So many a user has. */
    static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int HALF = 5;

    private RecoveryCode() {}

    /** Ten new ones, as they are shown: {@code 7k2mq-x04td}. */
    static List<String> create() {
        return Stream.generate(() -> half() + "-" + half())
                .distinct()
                .limit(COUNT)
                .toList();
    }

    /** What was typed without spaces, hyphens and capitals, and with digits for the letters that look like them. */
    static String normalised(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
