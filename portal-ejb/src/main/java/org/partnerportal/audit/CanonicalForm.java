package org.partnerportal.audit;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/**
 * An entry as one unambiguous text: every part as its length in bytes, a colon and itself, in fixed order; nothing is
 * {@code -}. No two different entries have the same form, whatever stands in their parts. Instants count microseconds,
 * as the database does.
 */
final class CanonicalForm {

    private static final String VERSION = "1";

    private CanonicalForm() {}

    static String digest(Entry entry) {
        return Chain.sha256(of(entry));
    }

    static String of(Entry entry) {
        StringBuilder form = new StringBuilder(VERSION);
        part(form, entry.at().truncatedTo(ChronoUnit.MICROS));
        part(form, entry.userId());
        part(form, entry.customerId());
        part(form, entry.operation());
        part(form, entry.permission());
        part(form, entry.outcome());
        part(form, entry.refusal());
        part(form, entry.subject());
        part(form, entry.origin());
        part(form, entry.details());
        return form.toString();
    }

    private static void part(StringBuilder form, Object part) {
        form.append('\n');
        if (part == null) {
            form.append('-');
        } else {
            String text = part.toString();
            form.append(text.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(text);
        }
    }
}
