package org.partnerportal.web.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.PublicHolidays;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;

/** Hours as a sentence: "Mondays to Fridays 9:00–18:00 (Madrid); critical impact: at any time". */
public final class HoursWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Words words;

    public HoursWords(Words words) {
        this.words = words;
    }

    /** All calendars of an offer in one sentence; empty as long as there are none. */
    public String sentence(List<ServiceCalendar> calendars) {
        List<String> parts = new ArrayList<>();
        for (ServiceCalendar calendar : calendars) {
            String hours = phrase(calendar);
            if (!calendar.general()) {
                hours = words.text("offer.hours.severity", severities(calendar), hours);
            }
            parts.add(hours);
        }
        return capital(String.join("; ", parts));
    }

    /** One calendar, for example a channel's own hours. */
    public String sentence(ServiceCalendar calendar) {
        return capital(phrase(calendar));
    }

    private String phrase(ServiceCalendar calendar) {
        if (calendar.always()) {
            return words.text("offer.hours.always");
        }
        List<String> groups = groups(calendar.week());
        if (groups.isEmpty()) {
            return words.text("offer.hours.none");
        }
        String week = words.text("offer.hours.zone", String.join("; ", groups), words.city(calendar.zone()));
        String holidays = holidays(calendar.holidays());
        return holidays.isEmpty() ? week : words.text("offer.hours.except", week, holidays);
    }

    private String severities(ServiceCalendar calendar) {
        List<String> names = calendar.severities().stream()
                .map(Severity::name)
                .map(name -> words.text("offer.hours.severity." + name))
                .toList();
        return words.list(names);
    }

    /** Days with the same times are told together, in the order of the week. */
    private List<String> groups(List<Interval> week) {
        Map<DayOfWeek, List<String>> byDay = new TreeMap<>();
        week.stream()
                .filter(Interval::complete)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .forEach(interval -> byDay.computeIfAbsent(interval.day(), day -> new ArrayList<>())
                        .add(times(interval)));
        Map<List<String>, List<DayOfWeek>> byTimes = new LinkedHashMap<>();
        byDay.forEach((day, times) ->
                byTimes.computeIfAbsent(times, same -> new ArrayList<>()).add(day));
        return byTimes.entrySet().stream()
                .map(group -> words.text("offer.hours.group", days(group.getValue()), words.list(group.getKey())))
                .toList();
    }

    private String times(Interval interval) {
        boolean midnight = interval.overnight() && interval.to().equals(LocalTime.MIDNIGHT);
        String to = midnight ? "24:00" : TIME.format(interval.to());
        String key = interval.overnight() && !midnight ? "offer.hours.times.overnight" : "offer.hours.times";
        return words.text(key, TIME.format(interval.from()), to);
    }

    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return words.text("offer.hours.everyDay");
        }
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean run = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        if (run) {
            return words.text(
                    "offer.hours.days.run",
                    words.text("offer.hours.day.from." + first),
                    words.text("offer.hours.day.to." + last));
        }
        List<String> names = days.stream()
                .map(day -> words.text("offer.hours.day.each." + day))
                .toList();
        return words.text("offer.hours.days.some", words.list(names));
    }

    private String holidays(Holidays holidays) {
        List<String> parts = new ArrayList<>();
        if (!holidays.country().isEmpty()) {
            parts.add(
                    holidays.region().isEmpty()
                            ? words.text("offer.hours.holidays", words.country(holidays.country()))
                            : words.text(
                                    "offer.hours.holidays.region",
                                    words.country(holidays.country()),
                                    PublicHolidays.regionName(holidays.country(), holidays.region(), words.locale())));
        }
        holidays.closed().forEach(day -> parts.add(words.text("offer.hours.closedOn", date(day))));
        holidays.open().forEach(day -> parts.add(words.text("offer.hours.openOn", date(day))));
        return String.join(", ", parts);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.text("offer.words.datePattern"), words.habits())
                .format(day);
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
