package org.partnerportal.account;

import org.partnerportal.rules.Source;

/**
 * Whether a role may do a task in one account, and why.
 *
 * @param stated what the source says; null when none says anything
 * @param source null when none says anything
 * @param contradiction on whose reading the default depends; null for none
 * @param byDefault whether the role may without a difference of the account
 * @param difference of the account; null for none
 * @param changeable whether the account may give or take it
 */
public record TaskCell(
        Task task,
        Role role,
        Stated stated,
        Source source,
        String contradiction,
        boolean byDefault,
        TaskDifference difference,
        boolean changeable) {

    public boolean allowed() {
        return difference == null ? byDefault : difference.allowed();
    }

    /** Whether the source says yes and the portal, being careful, no. */
    public boolean careful() {
        return stated == Stated.ALLOWED && !byDefault && contradiction == null;
    }
}
