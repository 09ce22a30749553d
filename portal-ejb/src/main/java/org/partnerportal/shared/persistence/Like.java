package org.partnerportal.shared.persistence;

/** Patterns of LIKE around what somebody typed, whose wildcards are taken literally. */
public final class Like {

    private Like() {}

    public static String beginningWith(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    public static String containing(String text) {
        return "%" + beginningWith(text);
    }
}
