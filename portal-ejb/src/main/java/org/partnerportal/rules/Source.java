package org.partnerportal.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.ReferenceData;

/**
 * Where a rule stands.
 *
 * @param title as published
 * @param url null where it is the portal's own
 * @param dated when it said so
 */
public record Source(String code, String title, String url, LocalDate dated) {

    /** Of the portal's own rules. */
    public static final String OWN = "PORTAL";

    /** All that reference data name, by code. */
    public static Map<String, Source> all() {
        return ReferenceData.rows("source").stream()
                .map(row -> new Source(
                        row.getField("code"),
                        row.getField("title"),
                        row.getField("url").isEmpty() ? null : row.getField("url"),
                        LocalDate.parse(row.getField("dated"))))
                .collect(Collectors.toUnmodifiableMap(Source::code, Function.identity()));
    }

    public boolean own() {
        return OWN.equals(code);
    }
}
