package org.partnerportal.shared.csv;

import java.util.regex.Pattern;

/**
 * Spreadsheets run a cell that begins with one of {@code = + - @} as a formula. What the portal writes gets an
 * apostrophe in front, which makes it text, and what it reads loses that apostrophe again; so a file that went out and
 * comes back unchanged is unchanged.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The cell as it may stand in a file. */
    public static String guard(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guard}. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
