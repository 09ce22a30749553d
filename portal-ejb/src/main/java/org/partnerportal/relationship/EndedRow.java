package org.partnerportal.relationship;

import java.time.Instant;

/**
 * Something that has ended, with one letter that was sent about it; as many rows as letters.
 *
 * @param customer empty for a partnership
 * @param recipient null when no letter was sent
 */
public record EndedRow(
        long id,
        String partner,
        String customer,
        String successor,
        String reason,
        Instant endedAt,
        String recipient,
        String subject,
        String letter) {}
