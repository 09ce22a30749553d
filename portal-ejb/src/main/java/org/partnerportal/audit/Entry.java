package org.partnerportal.audit;

import java.time.Instant;
import org.partnerportal.shared.trail.Outcome;

/** What an entry says, as it is stored; see {@code Deed} for its parts. */
record Entry(
        Instant at,
        Long userId,
        Long customerId,
        String operation,
        String permission,
        Outcome outcome,
        String refusal,
        String subject,
        String origin,
        String details) {}
