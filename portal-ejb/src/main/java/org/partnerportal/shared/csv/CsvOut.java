package org.partnerportal.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A CSV file that spreadsheets open as a table: with a byte order mark, and without formulas. */
public final class CsvOut implements Closeable {

    private final CsvWriter csv;

    /** With a separator of the caller's choice. */
    public CsvOut(OutputStream out, char separator) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(separator).build(text);
    }

    /** With the separator that spreadsheets expect where that language is read. */
    public static CsvOut in(Locale locale, OutputStream out) throws IOException {
        return new CsvOut(out, locale.getLanguage().equals("en") ? ',' : ';');
    }

    /** One line; what would be run as a formula becomes text. */
    public void record(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::guard).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
