package org.partnerportal.rules;

import java.time.LocalDate;

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

    public boolean own() {
        return OWN.equals(code);
    }
}
