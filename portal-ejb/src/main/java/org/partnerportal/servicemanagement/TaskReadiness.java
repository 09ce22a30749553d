package org.partnerportal.servicemanagement;

import java.time.Instant;
import java.util.List;

/**
 * Whether a task can be done, and what is in the way.
 *
 * @param reasons the most pressing first; none when all is well
 * @param through name of the relationship that opens it, null when none does
 * @param until when that ends, null for never
 */
public record TaskReadiness(
        SupportTask task, Light light, List<ReadinessReason> reasons, String through, Instant until) {

    public TaskReadiness {
        reasons = List.copyOf(reasons);
    }

    /** Who has to act; null when nobody has to. */
    public Approver approver() {
        return reasons.isEmpty() ? null : reasons.get(0).approver();
    }
}
