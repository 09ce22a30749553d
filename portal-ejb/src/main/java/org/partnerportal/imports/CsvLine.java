package org.partnerportal.imports;

import org.partnerportal.shared.csv.FormulaGuard;

/**
 * One record of a file.
 *
 * @param number of the line it begins on, from 1, as a text editor shows it
 * @param cells as many as are kept; a very long one is cut
 * @param count cells that the record has, kept or not
 */
record CsvLine(long number, String[] cells, int count) {

    /** The cell, without a formula guard; empty when the line is shorter. */
    String cell(int position) {
        return position < cells.length ? FormulaGuard.unguard(cells[position]) : "";
    }

    boolean blank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
