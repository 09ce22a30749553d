package org.partnerportal.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.shared.trail.Outcome;
import org.partnerportal.web.shared.Parameters;

/** The filter as it stands in an address, of the page and of the file alike: q, operation, person, customer, outcome, from, to. */
final class AuditSearch {

    private AuditSearch() {}

    /** Days are days of the reader's zone, and {@code to} is one of them. What cannot be read narrows nothing. */
    static AuditFilter read(UnaryOperator<String> parameter, ZoneId zone) {
        return new AuditFilter(
                parameter.apply("q"),
                parameter.apply("operation"),
                parameter.apply("person"),
                Parameters.number(parameter.apply("customer")),
                Parameters.constant(Outcome.class, parameter.apply("outcome")),
                begin(parameter.apply("from"), 0, zone),
                begin(parameter.apply("to"), 1, zone));
    }

    private static Instant begin(String day, int later, ZoneId zone) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
