package org.partnerportal.offer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;

/**
 * One calendar on the real time line. An interval belongs to the day on which it begins: a holiday takes away the night
 * that begins on it, not the one that ends on it. Where clocks go forward, a missing hour begins and ends at the change;
 * where they go back, the repeated hour counts twice.
 */
final class CalendarHours {

    /** Holidays repeat within a year; what does not open or close within this many days never does. */
    private static final int HORIZON_DAYS = 400;

    private final ServiceCalendar calendar;
    private final ZoneId zone;

    CalendarHours(ServiceCalendar calendar) {
        this.calendar = calendar;
        this.zone = zoneOf(calendar.zone());
    }

    /** An unknown zone counts as UTC: a draft may have none yet, and {@link OfferCheck} does not let one be published. */
    static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    OpenState stateAt(Instant at) {
        if (calendar.always()) {
            return OpenState.ALWAYS;
        }
        LocalDate today = at.atZone(zone).toLocalDate();
        Instant openUntil = null;
        for (LocalDate day = today.minusDays(2); day.isBefore(today.plusDays(HORIZON_DAYS)); day = day.plusDays(1)) {
            for (Range range : rangesOf(day)) {
                if (!range.end.isAfter(at)) {
                    continue;
                }
                Instant reached = openUntil == null ? at : openUntil;
                if (range.start.isAfter(reached)) {
                    return openUntil == null ? new OpenState(false, range.start) : new OpenState(true, openUntil);
                }
                openUntil = openUntil == null || range.end.isAfter(openUntil) ? range.end : openUntil;
            }
        }
        return openUntil == null ? OpenState.NEVER : endOfHorizon(openUntil, today);
    }

    /** Open until the end of what we looked at means open without end, not a closing in a year's time. */
    private OpenState endOfHorizon(Instant openUntil, LocalDate today) {
        Instant lastDay = today.plusDays(HORIZON_DAYS - 8L).atStartOfDay(zone).toInstant();
        return openUntil.isAfter(lastDay) ? OpenState.ALWAYS : new OpenState(true, openUntil);
    }

    private List<Range> rangesOf(LocalDate day) {
        if (closedOn(day)) {
            return List.of();
        }
        return calendar.week().stream()
                .filter(interval ->
                        interval.complete() && interval.day() == day.getDayOfWeek() && !interval.endsBeforeItStarts())
                .map(interval -> new Range(
                        start(day, interval.from()), end(interval.overnight() ? day.plusDays(1) : day, interval.to())))
                .filter(range -> range.end.isAfter(range.start))
                .sorted(Comparator.comparing(Range::start))
                .toList();
    }

    private boolean closedOn(LocalDate day) {
        Holidays holidays = calendar.holidays();
        return holidays.closed().contains(day)
                || !holidays.open().contains(day)
                        && PublicHolidays.isHoliday(holidays.country(), holidays.region(), day);
    }

    private Instant start(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        return atGap(local, local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }

    private Instant end(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        return atGap(local, local.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }

    private Instant atGap(LocalDateTime local, Instant otherwise) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap() ? transition.getInstant() : otherwise;
    }

    private record Range(Instant start, Instant end) {}
}
