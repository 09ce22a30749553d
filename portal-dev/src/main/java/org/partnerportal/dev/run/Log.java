package org.partnerportal.dev.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The few lines of a log that say what went wrong. */
final class Log {

    private static final int LINES = 3;

    private Log() {}

    /** What failed first and its deepest cause, or else the last lines; then the log's name. */
    static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> shown = firstFailure(lines).orElseGet(() -> last(lines));
            return String.join("\n  ", shown) + "\n  (all of it: " + log + ")";
        } catch (IOException unreadable) {
            return "(no log at " + log + ")";
        }
    }

    /** The first line with that mark, from the mark on. */
    static Optional<String> find(Path log, String mark) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(mark))
                    .map(line -> line.substring(line.indexOf(mark)).replaceAll("\\]+$", ""))
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> firstFailure(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> bad(lines.get(i)))
                .mapToObj(i -> failure(lines.subList(i, lines.size())))
                .findFirst();
    }

    /** Payara's entries begin with a header in brackets and tell their message on the line after it. */
    private static List<String> failure(List<String> from) {
        boolean header = from.get(0).endsWith("[[") && from.size() > 1;
        String message = from.get(header ? 1 : 0).strip();
        return from.stream()
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .filter(line -> line.startsWith("Caused by:"))
                .reduce((outer, inner) -> inner)
                .map(cause -> List.of(message, cause))
                .orElse(List.of(message));
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private static boolean bad(String line) {
        return line.contains("[ERROR]") || line.contains("[SEVERE]") || line.contains("FATAL");
    }
}
