package org.partnerportal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.Outcome;

/**
 * One entry as people read it.
 *
 * @param companyId whose chain it stands in
 * @param companyName on whose behalf; null for the portal itself
 * @param person name of who did it; null for the portal itself
 * @param customerName what the reader calls the customer whom it is about; null for none
 * @param origin address that the request came from; null for background work, and for customers, who are not shown it
 * @param hash what the next entry builds on
 */
public record AuditRow(
        long companyId,
        long seq,
        Instant at,
        String companyName,
        String cloud,
        Long userId,
        String person,
        Long customerId,
        String customerName,
        String operation,
        String permission,
        Outcome outcome,
        String refusal,
        String subject,
        String origin,
        Map<String, String> arguments,
        List<Change> changes,
        String hash) {}
