package org.partnerportal.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;

class HoursWordsTest {

    private static final String MADRID = "Europe/Madrid";

    @Test
    void tellsTheWeekAndTheExceptionForCriticalProblems() {
        List<ServiceCalendar> calendars =
                List.of(office(Holidays.NONE), ServiceCalendar.always(MADRID, Severity.CRITICAL));
        assertThat(in("en").sentence(calendars))
                .isEqualTo(
                        "Mondays to Fridays 9:00–18:00 (Madrid); critical problems: at any time, every day of the year");
        assertThat(in("es").sentence(calendars))
                .isEqualTo(
                        "De lunes a viernes, de 9:00 a 18:00 (Madrid); problemas críticos: a cualquier hora, todos los días del año");
        assertThat(in("ru").sentence(calendars))
                .isEqualTo(
                        "С понедельника по пятницу 9:00–18:00 (Мадрид); критические проблемы: в любое время, круглый год");
    }

    @Test
    void tellsDaysThatDoNotFollowEachOtherAndAPauseAtNoon() {
        ServiceCalendar calendar = ServiceCalendar.weekly(
                MADRID,
                Holidays.NONE,
                Interval.of(DayOfWeek.MONDAY, "09:00", "14:00"),
                Interval.of(DayOfWeek.MONDAY, "16:00", "19:30"),
                Interval.of(DayOfWeek.WEDNESDAY, "16:00", "19:30"),
                Interval.of(DayOfWeek.WEDNESDAY, "09:00", "14:00"),
                Interval.overnight(DayOfWeek.SATURDAY, "22:00", "02:00"),
                Interval.of(DayOfWeek.SUNDAY, "20:00", "24:00"));
        assertThat(in("en").sentence(calendar))
                .isEqualTo("Mondays and Wednesdays 9:00–14:00 and 16:00–19:30; Saturdays 22:00–2:00 the next day;"
                        + " Sundays 20:00–24:00 (Madrid)");
        assertThat(in("es").sentence(calendar))
                .startsWith(
                        "Los lunes y miércoles, de 9:00 a 14:00 y de 16:00 a 19:30; los sábados, de 22:00 a 2:00 del día siguiente");
        assertThat(in("ru").sentence(calendar)).startsWith("По понедельникам и средам 9:00–14:00 и 16:00–19:30");
    }

    @Test
    void tellsHolidaysOfTheCountryAndOwnExceptions() {
        Holidays holidays = new Holidays(
                "ES", "md", List.of(LocalDate.parse("2026-12-08")), List.of(LocalDate.parse("2026-12-24")));
        assertThat(in("en").sentence(office(holidays)))
                .startsWith("Mondays to Fridays 9:00–18:00 (Madrid); closed on public holidays in Spain (")
                .endsWith("), closed on 24 December 2026, open on 8 December 2026");
        assertThat(in("es").sentence(office(Holidays.of("ES")))).endsWith("; cerrado los festivos de España");
        assertThat(in("ru").sentence(office(Holidays.of("ES"))))
                .endsWith("; закрыто в официальные праздники (Испания)");
    }

    @Test
    void anEmptyWeekSaysSo() {
        assertThat(in("en").sentence(ServiceCalendar.weekly(MADRID, Holidays.NONE)))
                .isEqualTo("No hours yet");
        assertThat(in("en").sentence(List.of())).isEmpty();
    }

    private static ServiceCalendar office(Holidays holidays) {
        return ServiceCalendar.weekly(
                MADRID,
                holidays,
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.getValue() < DayOfWeek.SATURDAY.getValue())
                        .map(day -> Interval.of(day, "09:00", "18:00"))
                        .toArray(Interval[]::new));
    }

    private static HoursWords in(String language) {
        return new HoursWords(Words.in(Locale.forLanguageTag(language)));
    }
}
