package org.partnerportal.dev.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last lines of a log that say what went wrong. */
final class Log {

    private static final int LINES = 3;

    private Log() {}

    /** The last lines with an error, or the last lines, then the log's name. */
    static String tail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> errors = lines.stream().filter(Log::bad).toList();
            List<String> shown = errors.isEmpty() ? lines : errors;
            return String.join("\n  ", shown.subList(Math.max(0, shown.size() - LINES), shown.size()))
                    + "\n  (all of it: " + log + ")";
        } catch (IOException unreadable) {
            return "(no log at " + log + ")";
        }
    }

    /** The first line with that mark, from the mark on. */
    static Optional<String> find(Path log, String mark) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(mark))
                    .map(line -> line.substring(line.indexOf(mark)))
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean bad(String line) {
        return line.contains("[ERROR]") || line.contains("SEVERE") || line.contains("FATAL");
    }
}
