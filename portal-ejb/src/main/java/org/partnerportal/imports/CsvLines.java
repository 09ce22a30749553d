package org.partnerportal.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a file one after the other, in constant memory whatever the file contains. Blank lines are passed over. */
final class CsvLines implements Closeable {

    /** Columns that a file may have. */
    static final int MOST_COLUMNS = 200;

    /** Characters that are kept of a cell: those of a spreadsheet. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int BUFFER = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=.?");

    private final Handler handler = new Handler();
    private final CsvReader<CsvLine> reader;
    private final CloseableIterator<CsvLine> lines;

    private CsvLines(Reader text, char separator) {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(handler, text);
        lines = reader.iterator();
    }

    static CsvLines of(String text, char separator) {
        return new CsvLines(new java.io.StringReader(text), separator);
    }

    /** Bytes that are not of the charset end the reading with {@link WrongEncodingException}. */
    static CsvLines of(InputStream bytes, Charset charset, char separator) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (CharacterCodingException foreign) {
            throw new WrongEncodingException(1);
        }
        return new CsvLines(text, separator);
    }

    /** The next line that is not blank; empty at the end. The first line of a file is its headings. */
    Optional<CsvLine> next() {
        try {
            while (lines.hasNext()) {
                CsvLine line = lines.next();
                if (!line.blank() && !tellsTheSeparator(line)) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (CsvParseException unclosed) {
            throw new UnclosedQuoteException(handler.line);
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new WrongEncodingException(handler.line);
            }
            throw unreadable;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static boolean tellsTheSeparator(CsvLine line) {
        return line.number() == 1 && SEPARATOR_LINE.matcher(line.cells()[0]).matches();
    }

    /** A record began on this line and no closing quotation mark followed. */
    static final class UnclosedQuoteException extends RuntimeException {
        final long line;

        UnclosedQuoteException(long line) {
            this.line = line;
        }
    }

    /** Near this line stands something that is not text in the encoding. */
    static final class WrongEncodingException extends RuntimeException {
        final long line;

        WrongEncodingException(long line) {
            this.line = line;
        }
    }

    /** Keeps what can be of use and no more, so that ten thousand columns are a fault and not a failure. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvLine> {

        private final List<String> cells = new ArrayList<>();
        private long line = 1;
        private int count;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
            count = 0;
            line = startingLineNumber;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            count++;
            if (count <= MOST_COLUMNS + 1) {
                cells.add(new String(buffer, offset, Math.min(length, MOST_CHARACTERS)));
            }
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(line, cells.toArray(String[]::new), count);
        }
    }
}
