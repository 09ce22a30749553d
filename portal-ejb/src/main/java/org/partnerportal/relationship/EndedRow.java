package org.partnerportal.relationship;

import java.time.Instant;

/**
 * Something that has ended, with one letter that was sent about it; as many rows as letters.
 *
 * @param customer empty for a partnership
 * @param successor as the letters named it, empty for nobody
 * @param successorPartnerId empty for a partner outside the portal
 * @param recipient null when no letter was sent
 */
public record EndedRow(
        long id,
        String partner,
        String customer,
        String successor,
        String successorPartnerId,
        String reason,
        Instant endedAt,
        String recipient,
        String subject,
        String letter) {}
