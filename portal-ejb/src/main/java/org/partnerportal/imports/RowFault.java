package org.partnerportal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One fault of one line.
 *
 * @param field the cell it is about; null when it is about the line as a whole
 * @param value what stood there or what a person needs to find the mistake; may be empty
 */
public record RowFault(ImportFault fault, ImportField field, String value) {

    /** Characters that the faults of a line may take in the table. */
    private static final int MOST_CHARACTERS = 500;

    private static final int MOST_OF_A_VALUE = 60;
    private static final Pattern OWN_SIGNS = Pattern.compile("[\\p{Cntrl}|]");

    static RowFault of(ImportFault fault, ImportField field, String value) {
        String shown = OWN_SIGNS.matcher(value).replaceAll(" ").strip();
        int end = shown.offsetByCodePoints(0, Math.min(MOST_OF_A_VALUE, shown.codePointCount(0, shown.length())));
        return new RowFault(fault, field, shown.substring(0, end));
    }

    /** {@code FAULT|FIELD|value}, a line each; as many as there is room for. */
    static String encode(List<RowFault> faults) {
        StringBuilder text = new StringBuilder();
        for (RowFault fault : faults) {
            String one = fault.fault + "|" + (fault.field == null ? "" : fault.field) + "|" + fault.value;
            if (text.length() + one.length() >= MOST_CHARACTERS) {
                break;
            }
            text.append(text.isEmpty() ? "" : "\n").append(one);
        }
        return text.toString();
    }

    static List<RowFault> decode(String text) {
        return text.lines()
                .map(line -> line.split("\\|", -1))
                .map(part -> new RowFault(
                        ImportFault.valueOf(part[0]), part[1].isEmpty() ? null : ImportField.valueOf(part[1]), part[2]))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
