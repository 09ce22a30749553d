package org.partnerportal.imports;

/**
 * A column of a file and what it was taken for.
 *
 * @param position from 0
 * @param sample the cell of the first line
 * @param field null when the column is left out
 */
public record ImportColumn(int position, String heading, String sample, ImportField field) {

    /** True for the columns that the portal itself put into a file of faulty lines. */
    public boolean ofReport() {
        return Headings.ofReport(heading);
    }
}
