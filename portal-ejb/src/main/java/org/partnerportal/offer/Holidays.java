package org.partnerportal.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Days on which the week does not apply.
 *
 * @param country ISO code of the country whose public holidays are days off; empty for none
 * @param region part of that country as the calendar library names it, for example {@code md} for Madrid; may be empty
 * @param open public holidays on which support works all the same
 * @param closed further days off
 */
public record Holidays(String country, String region, List<LocalDate> open, List<LocalDate> closed) {

    public static final Holidays NONE = new Holidays(null, null, null, null);

    public Holidays {
        country = Values.string(country);
        region = Values.string(region);
        open = sorted(open);
        closed = sorted(closed);
    }

    public static Holidays of(String country) {
        return new Holidays(country, null, null, null);
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return Values.list(days).stream().sorted().distinct().toList();
    }
}
