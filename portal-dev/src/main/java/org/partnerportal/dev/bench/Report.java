package org.partnerportal.dev.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** docs/benchmarks.md in the making: headings, sentences and tables of raw figures. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void heading(String text) {
        lines.add("");
        lines.add("## " + text);
        lines.add("");
    }

    void title(String text) {
        lines.add("# " + text);
        lines.add("");
    }

    void say(String text) {
        lines.add(text);
    }

    void head(String... columns) {
        lines.add("");
        row((Object[]) columns);
        lines.add("|" + "---|".repeat(columns.length));
    }

    void row(Object... cells) {
        lines.add(
                "| " + String.join(" | ", Arrays.stream(cells).map(Report::text).toList()) + " |");
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%,.0f", number);
        }
        return cell instanceof Number number ? String.format(Locale.ROOT, "%,d", number.longValue()) : cell.toString();
    }
}
