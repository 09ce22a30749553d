package org.partnerportal.audit;

import java.time.Instant;
import org.partnerportal.shared.trail.Outcome;

/**
 * Which entries.
 *
 * @param text somewhere in what was before and after, in the operation or in what it was done to
 * @param operation class and method, or the class alone
 * @param person part of the name or of the e-mail address of who did it
 * @param from the first moment; null for the beginning
 * @param to the moment after the last; null for now
 */
public record AuditFilter(
        String text, String operation, String person, Long customerId, Outcome outcome, Instant from, Instant to) {

    public AuditFilter {
        text = stripped(text);
        operation = stripped(operation);
        person = stripped(person);
    }

    public static AuditFilter all() {
        return new AuditFilter("", "", "", null, null, null, null);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
