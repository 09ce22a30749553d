package org.partnerportal.rules;

import java.time.LocalDate;

/**
 * Days on which a rule is in force.
 *
 * @param to the first day on which it is not any more; null while it lasts
 */
public record Validity(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
