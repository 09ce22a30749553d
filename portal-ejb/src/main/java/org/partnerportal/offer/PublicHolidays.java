package org.partnerportal.offer;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays by country and region, by Jollyday. Answers are remembered: they depend on nothing but the question. */
public final class PublicHolidays {

    private static final Map<String, Set<LocalDate>> DAYS = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** Codes of the countries whose holidays are known. */
    public static List<String> countries() {
        return Arrays.stream(HolidayCalendar.values())
                .map(HolidayCalendar::getId)
                .filter(id -> id.length() == 2)
                .map(id -> id.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    /** Codes of the parts of a country that have holidays of their own; empty if the country is not known. */
    public static List<String> regions(String country) {
        if (!known(country)) {
            return List.of();
        }
        return manager(country).getCalendarHierarchy().getChildren().keySet().stream()
                .sorted()
                .toList();
    }

    /** Name of a part of a country in a language, as far as the library has it. */
    public static String regionName(String country, String region, Locale locale) {
        CalendarHierarchy part = known(country)
                ? manager(country).getCalendarHierarchy().getChildren().get(region)
                : null;
        return part == null ? region : part.getDescription(locale);
    }

    public static boolean known(String country) {
        return country != null && !country.isEmpty() && countries().contains(country.toUpperCase(Locale.ROOT));
    }

    static boolean isHoliday(String country, String region, LocalDate day) {
        return known(country)
                && DAYS.computeIfAbsent(country + '/' + region + '/' + day.getYear(), key -> days(country, region, day))
                        .contains(day);
    }

    private static Set<LocalDate> days(String country, String region, LocalDate day) {
        String[] parts = regions(country).contains(region) ? new String[] {region} : new String[0];
        return manager(country).getHolidays(Year.of(day.getYear()), parts).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
