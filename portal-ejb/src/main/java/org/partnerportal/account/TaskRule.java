package org.partnerportal.account;

import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.Readings;
import org.partnerportal.rules.Source;
import org.partnerportal.rules.Validity;

/**
 * What a source says about a task and a role, and whether the portal follows.
 *
 * @param kind of company that this is about; null for all that have the task
 * @param allowed whether the role has the task by default
 * @param contradiction the role has it only while a reading of this one is in force; null for always as said
 * @param reading that reading
 */
record TaskRule(
        String task,
        Role role,
        CompanyKind kind,
        Validity validity,
        Stated stated,
        boolean allowed,
        String contradiction,
        String reading,
        Source source) {

    boolean about(CompanyKind company) {
        return kind == null || kind == company;
    }

    boolean allows(Readings readings) {
        return contradiction == null ? allowed : readings.are(contradiction, reading);
    }

    /** Whether an account may give the task to the role where the default does not: a source must say so. */
    boolean givable() {
        return allowed || stated == Stated.ALLOWED;
    }
}
