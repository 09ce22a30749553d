package org.partnerportal.imports;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnerportal.shared.contact.EmailAddress;

/** Reads the cells of one line by what they mean; a cell that cannot be read that way is a fault and counts as empty. */
final class CellReader {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Z}\\uFEFF\\uFFFE\\uFFFF]+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3})+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern PARTNER_ID = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern EMAIL = Pattern.compile(EmailAddress.PLAIN);

    private final CsvLine line;
    private final Map<ImportField, Integer> positions;
    private final List<RowFault> faults = new ArrayList<>();

    CellReader(CsvLine line, Map<ImportField, Integer> positions) {
        this.line = line;
        this.positions = positions;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** True when one of the cells says something. */
    boolean any(ImportField... fields) {
        for (ImportField field : fields) {
            if (!raw(field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    String text(ImportField field) {
        String text = raw(field);
        if (text.startsWith("=")) {
            return refuse(ImportFault.FORMULA, field, text);
        }
        return text.codePointCount(0, text.length()) > field.length()
                ? refuse(ImportFault.TOO_LONG, field, String.valueOf(field.length()))
                : text;
    }

    String required(ImportField field) {
        return raw(field).isEmpty() ? refuse(ImportFault.MISSING, field, "") : text(field);
    }

    /** A GUID; braces around it and upper case do not matter. */
    String id(ImportField field) {
        String id = raw(field).toLowerCase(Locale.ROOT);
        if (id.isEmpty()) {
            return refuse(ImportFault.MISSING, field, "");
        }
        String bare = id.startsWith("{") && id.endsWith("}") ? id.substring(1, id.length() - 1) : id;
        return ID.matcher(bare).matches() ? bare : refuse(ImportFault.NOT_AN_ID, field, id);
    }

    /** A whole number from 0; thousands may be set apart by a blank. */
    int quantity(ImportField field, boolean mayBeEmpty) {
        String text = raw(field);
        if (text.isEmpty() && mayBeEmpty) {
            return 0;
        }
        String digits = GROUPED.matcher(text).matches() ? text.replace(" ", "") : text;
        if (NUMBER.matcher(digits).matches() && Long.parseLong(digits) <= Integer.MAX_VALUE) {
            return Integer.parseInt(digits);
        }
        refuse(text.isEmpty() ? ImportFault.MISSING : ImportFault.NOT_A_NUMBER, field, text);
        return 0;
    }

    /** A host name in its ASCII form. */
    String domain(ImportField field) {
        String name = raw(field).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return "";
        }
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? ascii : refuse(ImportFault.NOT_A_DOMAIN, field, name);
        } catch (IllegalArgumentException notEncodable) {
            return refuse(ImportFault.NOT_A_DOMAIN, field, name);
        }
    }

    String partnerId(ImportField field) {
        String id = raw(field);
        return id.isEmpty() || PARTNER_ID.matcher(id).matches() ? id : refuse(ImportFault.NOT_A_PARTNER_ID, field, id);
    }

    String email(ImportField field) {
        String address = raw(field).toLowerCase(Locale.ROOT);
        return address.isEmpty()
                        || address.length() <= field.length()
                                && EMAIL.matcher(address).matches()
                ? address
                : refuse(ImportFault.NOT_AN_EMAIL, field, address);
    }

    /** One of the portal's languages, by code or name. */
    String language(ImportField field) {
        String name = raw(field);
        return name.isEmpty()
                ? ""
                : Headings.languageCode(name).orElseGet(() -> refuse(ImportFault.UNKNOWN_LANGUAGE, field, name));
    }

    /** The cell without what is not text; blanks of any kind become one, accents one character with their letter. */
    private String raw(ImportField field) {
        Integer position = positions.get(field);
        if (position == null) {
            return "";
        }
        String cell = line.cell(position);
        String composed = Normalizer.isNormalized(cell, Normalizer.Form.NFC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFC);
        return NOT_TEXT.matcher(composed).replaceAll(" ").strip();
    }

    private String refuse(ImportFault fault, ImportField field, String value) {
        faults.add(RowFault.of(fault, field, value));
        return "";
    }
}
