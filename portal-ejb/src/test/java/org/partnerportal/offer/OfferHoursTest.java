package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferHoursTest {

    private static final String MADRID = "Europe/Madrid";

    @Test
    void openOnAWorkingDayUntilTheEveningAndClosedUntilTheNextMorning() {
        ServiceCalendar office = office(Holidays.NONE);
        assertThat(stateAt(office, "2026-11-24T10:00")).isEqualTo(new OpenState(true, madrid("2026-11-24T18:00")));
        assertThat(stateAt(office, "2026-11-24T18:00")).isEqualTo(new OpenState(false, madrid("2026-11-25T09:00")));
        assertThat(stateAt(office, "2026-11-27T18:30")).isEqualTo(new OpenState(false, madrid("2026-11-30T09:00")));
        assertThat(stateAt(office, "2026-11-30T09:00").open()).isTrue();
    }

    @Test
    void aPublicHolidayIsSkippedAndOneOfTheRegionOnlyThere() {
        ServiceCalendar spain = office(Holidays.of("ES"));
        assertThat(stateAt(spain, "2026-12-24T19:00").changesAt()).isEqualTo(madrid("2026-12-28T09:00"));
        ServiceCalendar region = office(new Holidays("ES", "md", null, null));
        assertThat(stateAt(region, "2025-05-02T10:00").open()).isFalse();
        assertThat(stateAt(spain, "2025-05-02T10:00").open()).isTrue();
    }

    @Test
    void exceptionsOpenAHolidayAndCloseAWorkingDay() {
        Holidays own =
                new Holidays("ES", "", List.of(LocalDate.parse("2026-12-25")), List.of(LocalDate.parse("2026-12-28")));
        assertThat(stateAt(office(own), "2026-12-25T10:00").open()).isTrue();
        assertThat(stateAt(office(own), "2026-12-28T10:00"))
                .isEqualTo(new OpenState(false, madrid("2026-12-29T09:00")));
    }

    @Test
    void aNightShiftRunsIntoTheNextDayAndBelongsToTheDayOnWhichItBegins() {
        ServiceCalendar nights = weekly(Holidays.of("ES"), Interval.overnight(DayOfWeek.THURSDAY, "22:00", "06:00"));
        assertThat(stateAt(nights, "2026-12-18T05:59")).isEqualTo(new OpenState(true, madrid("2026-12-18T06:00")));
        assertThat(stateAt(nights, "2026-12-25T02:00").open())
                .as("begun on the 24th, a working day")
                .isTrue();
        ServiceCalendar fridays = weekly(Holidays.of("ES"), Interval.overnight(DayOfWeek.FRIDAY, "22:00", "06:00"));
        assertThat(stateAt(fridays, "2026-12-26T02:00").open())
                .as("would have begun on Christmas")
                .isFalse();
    }

    @Test
    void sundayNightRunsIntoMonday() {
        ServiceCalendar sunday = weekly(Holidays.NONE, Interval.overnight(DayOfWeek.SUNDAY, "23:00", "01:00"));
        assertThat(stateAt(sunday, "2026-11-23T00:30")).isEqualTo(new OpenState(true, madrid("2026-11-23T01:00")));
    }

    @Test
    void intervalsThatTouchAreOneStretch() {
        ServiceCalendar day = weekly(
                Holidays.NONE,
                Interval.of(DayOfWeek.MONDAY, "09:00", "13:00"),
                Interval.of(DayOfWeek.MONDAY, "13:00", "24:00"),
                Interval.of(DayOfWeek.TUESDAY, "00:00", "02:00"));
        assertThat(stateAt(day, "2026-11-23T10:00").changesAt()).isEqualTo(madrid("2026-11-24T02:00"));
    }

    @Test
    void whenClocksGoForwardTheDayIsAnHourShorterAndAMissingHourIsTheChangeItself() {
        ServiceCalendar night = weekly(Holidays.NONE, Interval.of(DayOfWeek.SUNDAY, "00:00", "06:00"));
        OpenState state = stateAt(night, "2026-03-29T00:00");
        assertThat(state.changesAt()).isEqualTo(Instant.parse("2026-03-29T04:00:00Z"));
        ServiceCalendar gap = weekly(Holidays.NONE, Interval.of(DayOfWeek.SUNDAY, "01:00", "02:30"));
        assertThat(stateAt(gap, "2026-03-29T01:30").changesAt()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void whenClocksGoBackTheRepeatedHourCountsTwice() {
        ServiceCalendar night = weekly(Holidays.NONE, Interval.of(DayOfWeek.SUNDAY, "01:00", "02:30"));
        Instant secondHalfPastTwo = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(OfferHours.stateAt(night, Instant.parse("2026-10-25T00:45:00Z"))
                        .changesAt())
                .isEqualTo(secondHalfPastTwo);
        assertThat(OfferHours.stateAt(night, secondHalfPastTwo).open()).isFalse();
    }

    @Test
    void aroundTheClockNeverChanges() {
        assertThat(stateAt(ServiceCalendar.always(MADRID), "2026-12-25T03:00")).isEqualTo(OpenState.ALWAYS);
        Interval[] days = Arrays.stream(DayOfWeek.values())
                .map(day -> Interval.of(day, "00:00", "24:00"))
                .toArray(Interval[]::new);
        assertThat(stateAt(weekly(Holidays.NONE, days), "2026-12-25T03:00").always())
                .isTrue();
    }

    @Test
    void noHoursAtAllNeverOpen() {
        assertThat(stateAt(weekly(Holidays.NONE), "2026-11-24T10:00")).isEqualTo(OpenState.NEVER);
        assertThat(OfferHours.of(OfferContent.EMPTY).stateAt(madrid("2026-11-24T10:00")))
                .isEqualTo(OpenState.NEVER);
    }

    @Test
    void aSeverityMayHaveACalendarOfItsOwnAndAChannelHoursOfItsOwn() {
        Channel chat = new Channel(
                ChannelKind.CHAT,
                "https://a.es",
                "",
                List.of("es"),
                weekly(Holidays.NONE, Interval.of(DayOfWeek.TUESDAY, "09:00", "11:00")),
                null);
        Channel phone = Channel.of(ChannelKind.PHONE, "+34910000000", "es");
        Channel mail = Channel.of(ChannelKind.EMAIL, "a@b.es", "es");
        OfferHours hours = OfferHours.of(OfferFixtures.content()
                .calendars(office(Holidays.NONE), ServiceCalendar.always(MADRID, Severity.CRITICAL))
                .channels(phone, chat, mail)
                .build());
        Instant noon = madrid("2026-11-24T12:00");
        Instant night = madrid("2026-11-24T23:00");
        assertThat(hours.stateAt(Severity.CRITICAL, night).always()).isTrue();
        assertThat(hours.stateAt(Severity.MINIMAL, night).open()).isFalse();
        assertThat(hours.stateAt(phone, noon).open()).isTrue();
        assertThat(hours.stateAt(chat, noon).open()).isFalse();
        assertThat(hours.stateAt(mail, night)).isEqualTo(OpenState.ALWAYS);
        assertThat(hours.nextChange(madrid("2026-11-24T10:00"))).hasValue(madrid("2026-11-24T11:00"));
    }

    @Test
    void theSameHoursLieElsewhereInAnotherZone() {
        ServiceCalendar moscow = ServiceCalendar.weekly(
                "Europe/Moscow", Holidays.NONE, Interval.of(DayOfWeek.TUESDAY, "09:00", "18:00"));
        assertThat(stateAt(moscow, "2026-11-24T07:30").open()).isTrue();
        assertThat(stateAt(moscow, "2026-11-24T16:30").open()).isFalse();
    }

    static ServiceCalendar office(Holidays holidays) {
        return weekly(
                holidays,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                        .stream()
                        .sorted()
                        .map(day -> Interval.of(day, "09:00", "18:00"))
                        .toArray(Interval[]::new));
    }

    private static ServiceCalendar weekly(Holidays holidays, Interval... week) {
        return ServiceCalendar.weekly(MADRID, holidays, week);
    }

    private static OpenState stateAt(ServiceCalendar calendar, String local) {
        return OfferHours.stateAt(calendar, madrid(local));
    }

    private static Instant madrid(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(MADRID)).toInstant();
    }
}
