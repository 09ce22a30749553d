package org.partnerportal.web.audit;

import java.util.Arrays;
import java.util.List;
import org.partnerportal.audit.AuditRow;

/**
 * The trail as a file. Each line has the number and the hash of its entry, so that a file that was kept proves what the
 * trail said.
 */
final class AuditFile {

    static final String NAME = "audit-trail";
    static final List<String> HEADINGS = List.of(
            "audit.behalf",
            "audit.number",
            "audit.file.at",
            "audit.who",
            "audit.did",
            "audit.file.operation",
            "audit.outcome",
            "audit.customer",
            "audit.subject",
            "audit.changes",
            "audit.origin",
            "audit.cloud",
            "audit.file.hash");

    private AuditFile() {}

    static List<Object> line(AuditRow row, AuditWords words) {
        return Arrays.asList(
                row.companyName(),
                row.seq(),
                row.at(),
                words.who(row),
                words.operation(row.operation()),
                row.operation(),
                outcome(row, words),
                row.customerName(),
                row.subject(),
                words.changes(row),
                row.origin(),
                row.cloud(),
                row.hash());
    }

    private static String outcome(AuditRow row, AuditWords words) {
        String outcome = row.outcome() == null ? "" : words.text("Outcome." + row.outcome());
        String refusal = words.refusal(row);
        return refusal.isEmpty() ? outcome : outcome + ": " + refusal;
    }
}
