package org.partnerportal.shared.persistence;

/**
 * What somebody typed, made comparable with a column that holds ASCII alone: ids, codes, domains, names of operations. The
 * database refuses to compare such a column with any other text ("Illegal mix of collations"). What is not ASCII becomes a
 * character that no value has, so it is found nowhere. Converting the column instead would leave its indexes aside.
 */
public final class Ascii {

    private static final String NOWHERE = "\u007f";

    private Ascii() {}

    /** Null stays null; may be a pattern of LIKE. */
    public static String of(String text) {
        return text == null ? null : text.replaceAll("[^\\x00-\\x7e]", NOWHERE);
    }
}
