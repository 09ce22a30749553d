package org.partnerportal.imports;

import java.util.List;

/**
 * A line of an import as an example.
 *
 * @param customer name, or the Microsoft ID where the file has no names
 * @param product empty when the line is about a customer alone
 * @param changes what would be changed; empty for a new line
 * @param faults what is wrong with it; empty for a good line
 */
public record ImportSample(
        long line,
        String customer,
        String product,
        String status,
        long quantity,
        List<Change> changes,
        List<RowFault> faults) {

    public ImportSample {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /** One value that would be replaced; {@code before} is empty where it does not matter. */
    public record Change(ImportField field, String before, String after) {}
}
