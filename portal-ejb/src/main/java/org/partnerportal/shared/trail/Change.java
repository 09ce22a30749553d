package org.partnerportal.shared.trail;

import java.util.Map;

/**
 * One thing that changed. Of a set-based write only {@code what} and {@code rows} are told: an import of a million
 * customers is told per chunk, and the rows themselves stand in the tables and their histories.
 *
 * @param what the table
 * @param id the row; null when it is not known or many
 * @param customerId the customer that the row is about, null when it is about none
 * @param before values by column of what was changed or removed
 * @param after values by column of what was added or changed
 * @param rows how many
 */
public record Change(
        String what,
        ChangeKind kind,
        String id,
        Long customerId,
        Map<String, String> before,
        Map<String, String> after,
        long rows) {

    public Change {
        before = before == null ? Map.of() : before;
        after = after == null ? Map.of() : after;
    }

    /** Many rows at once. */
    public static Change ofMany(String what, ChangeKind kind, long rows) {
        return new Change(what, kind, null, null, Map.of(), Map.of(), rows);
    }

    /** Nothing of it differs. */
    boolean empty() {
        return rows == 0 || kind == ChangeKind.CHANGED && rows == 1 && after.isEmpty() && before.isEmpty();
    }
}
