package org.partnerportal.shared.trail;

import java.util.List;
import java.util.Locale;

/** What is never written into the trail. That it changed is told, what it was is not. */
public final class Secrets {

    /** Stands for a value that must not be seen. */
    public static final String MASK = "\u2022\u2022\u2022";

    /** Parts of names of columns; a test holds all columns of the schema against them. */
    private static final List<String> NAMES =
            List.of("password", "token", "secret", "stamp", "totp", "code_hash", "mail.body");

    private Secrets() {}

    /** Whether what stands in that column is a secret. */
    public static boolean is(String table, String column) {
        String name = (table + "." + column).toLowerCase(Locale.ROOT);
        String own = column.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(part -> part.contains(".") ? name.endsWith(part) : own.contains(part));
    }
}
