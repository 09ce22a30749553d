package org.partnerportal.shared.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One entry of the audit trail before it is written. Fired as a CDI event: inside the transaction of the change, after
 * everything else of it, when the outcome is {@link Outcome#DONE}; outside of it otherwise.
 *
 * @param companyId the tenant on whose behalf; 0 for the portal itself
 * @param userId who; null for the portal itself
 * @param customerId the customer whom it is about; null for none
 * @param operation class and method, for example {@code OfferService.publish}
 * @param permission by which right; null where none is asked for
 * @param refusal why not: the simple name of the refusal; null when done
 * @param subject what it was done to: table and, if known, row
 * @param origin address of the machine from which the request came; null for background work
 * @param arguments ids, dates and choices that the operation was called with; never text that somebody typed
 */
public record Deed(
        long companyId,
        Long userId,
        Long customerId,
        String operation,
        String permission,
        Outcome outcome,
        String refusal,
        String subject,
        String origin,
        Instant at,
        Map<String, String> arguments,
        List<Change> changes) {}
