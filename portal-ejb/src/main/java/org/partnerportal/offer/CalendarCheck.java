package org.partnerportal.offer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks hours: can they be kept, and can they be reached. */
final class CalendarCheck {

    private static final int MINUTES_A_WEEK = 7 * 24 * 60;

    private final Problems problems;
    private final Instant at;

    CalendarCheck(Problems problems, Instant at) {
        this.problems = problems;
        this.at = at;
    }

    void checkAll(List<ServiceCalendar> calendars) {
        problems.blockIf(calendars.isEmpty(), "calendars", "hours.missing");
        long general = calendars.stream().filter(ServiceCalendar::general).count();
        problems.blockIf(!calendars.isEmpty() && general == 0, "calendars", "hours.noGeneral");
        problems.blockIf(general > 1, "calendars", "hours.twoGeneral");
        Set<Severity> seen = EnumSet.noneOf(Severity.class);
        for (int i = 0; i < calendars.size(); i++) {
            String field = "calendars[" + i + ']';
            boolean twice = !calendars.get(i).severities().stream()
                    .filter(severity -> !seen.add(severity))
                    .toList()
                    .isEmpty();
            problems.blockIf(twice, field + ".severities", "hours.severityTwice");
            check(calendars.get(i), field);
        }
    }

    void check(ServiceCalendar calendar, String field) {
        problems.blockIf(
                !ZoneId.getAvailableZoneIds().contains(calendar.zone()),
                field + ".zone",
                "hours.zone",
                calendar.zone());
        if (calendar.always()) {
            return;
        }
        checkHolidays(calendar.holidays(), field + ".holidays");
        boolean sound = checkWeek(calendar.week(), field + ".week");
        problems.blockIf(sound && OfferHours.stateAt(calendar, at).never(), field + ".week", "hours.never");
    }

    /** Every cloud-specific duty that the calendars do not fulfil. */
    void checkDuties(List<ServiceCalendar> calendars, CloudDuties duties) {
        for (int i = 0; duties.aroundTheClock() && i < calendars.size(); i++) {
            problems.blockIf(
                    !calendars.get(i).always(), "calendars[" + i + ']', "hours.aroundTheClock", duties.source());
        }
    }

    private void checkHolidays(Holidays holidays, String field) {
        boolean none = holidays.country().isEmpty();
        problems.blockIf(
                !none && !PublicHolidays.known(holidays.country()),
                field + ".country",
                "holidays.country",
                holidays.country());
        problems.blockIf(
                !holidays.region().isEmpty()
                        && !PublicHolidays.regions(holidays.country()).contains(holidays.region()),
                field + ".region",
                "holidays.region",
                holidays.region());
    }

    private boolean checkWeek(List<Interval> week, String field) {
        boolean sound = true;
        List<Interval> earlier = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            String code = wrongWith(week.get(i), earlier);
            problems.blockIf(code != null, field + '[' + i + ']', code == null ? "" : code);
            sound &= code == null;
            if (week.get(i).complete()) {
                earlier.add(week.get(i));
            }
        }
        return sound;
    }

    private static String wrongWith(Interval interval, List<Interval> earlier) {
        if (!interval.complete()) {
            return "interval.incomplete";
        }
        if (interval.endsBeforeItStarts()) {
            return "interval.backwards";
        }
        return earlier.stream().anyMatch(other -> overlap(interval, other)) ? "interval.overlap" : null;
    }

    /** On the circle of the week: Sunday night may run into Monday. */
    static boolean overlap(Interval one, Interval other) {
        return overlap(one, other, 0) || overlap(one, other, MINUTES_A_WEEK) || overlap(one, other, -MINUTES_A_WEEK);
    }

    private static boolean overlap(Interval one, Interval other, int shift) {
        return one.start() < other.end() + shift && other.start() + shift < one.end();
    }
}
