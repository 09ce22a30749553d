package org.partnerportal.web.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnerportal.shared.trail.Change;

/**
 * One change as the page shows it.
 *
 * @param what in the reader's words
 */
public record ChangeView(Change change, String what, List<Line> lines) {

    /** A column with both its values; empty where there is none. */
    public record Line(String column, String before, String after) {}

    static List<Line> lines(Change change) {
        Set<String> columns = new LinkedHashSet<>(change.before().keySet());
        columns.addAll(change.after().keySet());
        return columns.stream()
                .map(column -> new Line(
                        column,
                        change.before().getOrDefault(column, ""),
                        change.after().getOrDefault(column, "")))
                .toList();
    }
}
