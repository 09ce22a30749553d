package org.partnerportal.operator;

import java.time.Instant;

/**
 * An access of the operator to a tenant, running or over.
 *
 * @param company name of the tenant
 * @param person of the operator
 * @param endsAt by itself
 * @param own whether the caller asked for it, who alone can use it
 * @param endedAt earlier than that, by either side; null when it was not
 */
public record AccessRow(
        long id,
        long companyId,
        String company,
        String person,
        String reason,
        Instant beginsAt,
        Instant endsAt,
        Instant endedAt,
        boolean running,
        boolean own) {

    /** When it ended or will end. */
    public Instant over() {
        return endedAt == null ? endsAt : endedAt;
    }
}
