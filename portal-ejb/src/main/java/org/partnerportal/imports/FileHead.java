package org.partnerportal.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnerportal.shared.error.NotFoundException;

/**
 * What the first bytes of a file tell: encoding, separator, headings.
 *
 * @param certain false when the bytes are not text in that charset
 * @param columns in the order of the file
 */
record FileHead(Charset charset, boolean certain, char separator, List<ImportColumn> columns) {

    /** Bytes that are looked at. */
    static final int LENGTH = 64 * 1024;

    /** The encodings that a person may choose from; the first is the one expected. */
    static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1252"));

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_SHOWN = 200;
    private static final Pattern NOT_IN_HEADINGS = Pattern.compile("[^\\r\\n]{0,200}?[\\x00-\\x08\\x0E-\\x1F]");

    /**
     * @throws WrongFileKindException when it is not a text file at all
     * @throws EmptyFileException when nothing stands in it
     * @throws TooManyColumnsException when it is no table of ours
     */
    static FileHead of(byte[] head) {
        FileKind.requireText(head);
        Charset marked = byMark(head);
        if (marked != null) {
            return in(marked, head);
        }
        FileHead unicode = in(StandardCharsets.UTF_8, head);
        return unicode.certain ? unicode : byHeadings(unicode, head);
    }

    /** The head read with a charset that a person chose. */
    static FileHead in(Charset charset, byte[] head) {
        String strict = decode(head, charset, CodingErrorAction.REPORT);
        String text = strict == null ? decode(head, charset, CodingErrorAction.REPLACE) : strict;
        if (text.isBlank()) {
            throw new EmptyFileException();
        }
        if (NOT_IN_HEADINGS.matcher(text).lookingAt()) {
            throw new WrongFileKindException(FileKind.BINARY);
        }
        List<FileHead> tries = new ArrayList<>();
        for (char separator : SEPARATORS) {
            tries.add(new FileHead(charset, strict != null, separator, columns(text, separator)));
        }
        FileHead best =
                tries.stream().max(Comparator.comparingInt(FileHead::worth)).orElseThrow();
        // nothing known, and with one of the separators a quotation mark stays open: that is what is wrong
        Optional<FileHead> open =
                tries.stream().filter(one -> one.columns.isEmpty()).findFirst();
        return best.fields().isEmpty() ? open.orElse(best) : best;
    }

    Set<ImportField> fields() {
        Set<ImportField> fields = new LinkedHashSet<>();
        columns.stream().map(ImportColumn::field).filter(Objects::nonNull).forEach(fields::add);
        return fields;
    }

    /** Without a mark and not UTF-8: an old code page, if one of them makes known headings of the first line. */
    private static FileHead byHeadings(FileHead unicode, byte[] head) {
        return CHARSETS.subList(3, CHARSETS.size()).stream()
                .map(charset -> in(charset, head))
                .filter(other -> other.certain
                        && other.fields().size() > unicode.fields().size())
                .max(Comparator.comparing(other -> other.fields().size()))
                .orElse(unicode);
    }

    private int worth() {
        return fields().size() * 1000 + columns.size();
    }

    private static Charset byMark(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        int mark = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (mark == 0xFFFE || mark != 0xFEFF && head[0] != 0 && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xFEFF || head[0] == 0 && head[1] != 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String decode(byte[] head, Charset charset, CodingErrorAction onError) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        CharBuffer text = CharBuffer.allocate(head.length);
        // the last character may be cut in two, so the end of the head is not the end of the input
        boolean wrong = decoder.decode(ByteBuffer.wrap(head), text, false).isError();
        String decoded = text.flip().toString();
        return wrong ? null : decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private static List<ImportColumn> columns(String text, char separator) {
        try (CsvLines lines = CsvLines.of(text, separator)) {
            CsvLine headings = lines.next().orElseThrow(EmptyFileException::new);
            if (headings.count() > CsvLines.MOST_COLUMNS) {
                throw new TooManyColumnsException(CsvLines.MOST_COLUMNS);
            }
            return columns(headings, sample(lines));
        } catch (CsvLines.UnclosedQuoteException unclosed) {
            return List.of();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static CsvLine sample(CsvLines lines) {
        CsvLine none = new CsvLine(0, new String[0], 0);
        try {
            return lines.next().orElse(none);
        } catch (CsvLines.UnclosedQuoteException cut) {
            return none;
        }
    }

    private static List<ImportColumn> columns(CsvLine headings, CsvLine sample) {
        Collection<ImportField> taken = new ArrayList<>();
        List<ImportColumn> columns = new ArrayList<>();
        for (int position = 0; position < headings.count(); position++) {
            String heading = headings.cells()[position].strip();
            ImportField field = Headings.field(heading).orElse(null);
            boolean free = field != null && !taken.contains(field);
            taken.addAll(free ? List.of(field) : List.of());
            columns.add(new ImportColumn(
                    position, cut(heading), cut(sample.cell(position).strip()), free ? field : null));
        }
        return columns;
    }

    private static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(points, MOST_SHOWN)));
    }

    /** @throws NotFoundException when it is none of {@link #CHARSETS} */
    static Charset charset(String name) {
        return CHARSETS.stream()
                .filter(charset -> charset.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
