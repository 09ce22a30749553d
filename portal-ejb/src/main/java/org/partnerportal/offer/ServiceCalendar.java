package org.partnerportal.offer;

import java.util.List;
import java.util.Set;

/**
 * When support works.
 *
 * @param severities for which it holds; empty for the general calendar, which holds for all others
 * @param zone time zone of the week and of the holidays
 * @param always day and night, all days of the year; then week and holidays do not count
 */
public record ServiceCalendar(
        Set<Severity> severities, String zone, boolean always, List<Interval> week, Holidays holidays) {

    public ServiceCalendar {
        severities = Values.set(severities, Severity.class);
        zone = Values.string(zone);
        week = Values.list(week);
        holidays = holidays == null ? Holidays.NONE : holidays;
    }

    public static ServiceCalendar always(String zone, Severity... severities) {
        return new ServiceCalendar(Set.of(severities), zone, true, List.of(), null);
    }

    public static ServiceCalendar weekly(String zone, Holidays holidays, Interval... week) {
        return new ServiceCalendar(Set.of(), zone, false, List.of(week), holidays);
    }

    public boolean general() {
        return severities.isEmpty();
    }
}
