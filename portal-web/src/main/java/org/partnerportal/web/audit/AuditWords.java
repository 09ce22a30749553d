package org.partnerportal.web.audit;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.web.shared.Messages;

/** What stands in the trail, in a reader's words; what has no words yet keeps its technical name. */
final class AuditWords {

    private static final String OPERATION = "audit.operation.";
    private static final String TABLE = "audit.what.";

    private final ResourceBundle texts;
    private final Collator order;

    private AuditWords(Locale locale) {
        texts = Messages.in(locale);
        order = Collator.getInstance(locale);
    }

    static AuditWords in(Locale locale) {
        return new AuditWords(locale);
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** Its own words, else those for all operations of its class: which of them somebody reads by matters less. */
    String operation(String name) {
        return named(OPERATION, texts.containsKey(OPERATION + name) ? name : name.replaceFirst("\\..*", ""), name);
    }

    /** A refusal in the words of the page that refused, as far as they can stand alone. */
    String refusal(AuditRow row) {
        if (row.refusal() == null) {
            return "";
        }
        if (row.refusal().equals("ConstraintViolationException")) {
            return texts.getString("audit.invalid");
        }
        String words = named("error.", row.refusal(), row.refusal());
        return words.contains("{") ? row.refusal() : words;
    }

    String who(AuditRow row) {
        if (row.person() != null) {
            return row.person();
        }
        return texts.getString(row.userId() == null ? "audit.who.portal" : "audit.who.unknown");
    }

    String what(Change change) {
        return named(TABLE, change.what(), change.what());
    }

    /** Operations that have words, and classes of such, by those. */
    List<Map.Entry<String, String>> operations() {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(OPERATION))
                .map(key -> Map.entry(key.substring(OPERATION.length()), texts.getString(key)))
                .sorted(Map.Entry.comparingByValue(order))
                .toList();
    }

    /** All changes of an entry on one line, for a file. */
    String changes(AuditRow row) {
        String changes = row.changes().stream().map(this::change).collect(Collectors.joining("; "));
        String arguments = row.arguments().entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? arguments : changes;
    }

    private String change(Change change) {
        String head = texts.getString("ChangeKind." + change.kind()) + " " + what(change)
                + (change.id() == null ? "" : " " + change.id())
                + (change.rows() > 1 ? " ×" + change.rows() : "");
        String values = ChangeView.lines(change).stream()
                .map(line -> line.column() + ": " + line.before() + " → " + line.after())
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? head : head + " (" + values + ")";
    }

    private String named(String prefix, String name, String otherwise) {
        return texts.containsKey(prefix + name) ? texts.getString(prefix + name) : otherwise;
    }
}
