package org.partnerportal.web.audit;

import java.util.List;
import java.util.Map;
import org.partnerportal.audit.AuditRow;

/** One entry in the reader's words. */
public record EntryView(AuditRow row, String operation, String who, String refusal, List<ChangeView> changes) {

    static EntryView of(AuditRow row, AuditWords words) {
        return new EntryView(
                row,
                words.operation(row.operation()),
                words.who(row),
                words.refusal(row),
                row.changes().stream()
                        .map(change -> new ChangeView(change, words.what(change), ChangeView.lines(change)))
                        .toList());
    }

    /** Whether there is more than the line itself says. */
    public boolean detailed() {
        return !changes.isEmpty() || !row.arguments().isEmpty() || row.origin() != null;
    }

    public List<Map.Entry<String, String>> arguments() {
        return List.copyOf(row.arguments().entrySet());
    }
}
