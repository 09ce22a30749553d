package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String MADRID = "Europe/Madrid";

    private static final CloudDuties CHINA = new CloudDuties(true, "21Vianet, 2018", true);

    @Test
    void aCompleteOfferHasNothingInItsWay() {
        assertThat(problems(OfferFixtures.content())).isEmpty();
    }

    @Test
    void anEmptyDraftNamesAllFourStatements() {
        List<OfferProblem> problems = OfferCheck.problems(OfferContent.EMPTY, CloudDuties.NONE, "ES", NOW);
        assertThat(problems)
                .filteredOn(OfferProblem::blocking)
                .extracting(OfferProblem::field)
                .contains("languages", "scope.issueTypes", "calendars", "channels", "prices", "fulfilment");
    }

    @Test
    void aTextMissingInOneLanguageIsNamedWithItsField() {
        assertThat(problems(OfferFixtures.content().languages("en", "es", "ru")))
                .containsExactly(
                        "title.ru text.missing",
                        "scope.included.ru text.missing",
                        "taxNote.ru text.missing",
                        "tryFirst[0].title.ru text.missing");
        assertThat(problems(OfferFixtures.content().title(new LocalText(Map.of("en", "Standard")))))
                .contains("title.es text.missing");
    }

    @Test
    void anOptionalTextMayBeAbsentButNotInOneLanguageOnly() {
        Scope half = new Scope(null, Set.of(IssueType.TECHNICAL), new LocalText(Map.of("es", "Correo")), null, null);
        assertThat(problems(OfferFixtures.content().scope(half))).containsExactly("scope.included.en text.missing");
        Scope none = new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null);
        assertThat(problems(OfferFixtures.content().scope(none))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call us", "+34 1", "javascript:alert(1)"})
    void aNumberThatIsNoneIsRefused(String typed) {
        assertThat(problems(OfferFixtures.content().channels(Channel.of(ChannelKind.PHONE, typed, "es", "en"))))
                .containsExactly("channels[0].value channel.phone");
    }

    @Test
    void addressesOfChannelsMustBeWhatTheySay() {
        assertThat(problems(OfferFixtures.content()
                        .channels(
                                Channel.of(ChannelKind.EMAIL, "a@b", "es", "en"),
                                Channel.of(ChannelKind.CHAT, "javascript:alert(1)", "es"),
                                Channel.of(ChannelKind.ON_SITE, "", "es"))))
                .containsExactly("channels[0].value channel.email", "channels[1].value channel.web");
    }

    @Test
    void aChannelWithoutLanguagesOrWithAnExtensionOfLettersIsRefused() {
        Channel phone = new Channel(ChannelKind.PHONE, "910 000 000", "12a", List.of(), null, null);
        assertThat(problems(OfferFixtures.content().channels(phone)))
                .contains("channels[0].extension channel.extension", "channels[0].languages channel.languages");
    }

    @Test
    void hoursThatEndBeforeTheyStartAreRefusedUnlessTheyRunPastMidnight() {
        assertThat(problems(week(Interval.of(DayOfWeek.MONDAY, "18:00", "09:00"))))
                .containsExactly("calendars[0].week[0] interval.backwards");
        assertThat(problems(week(Interval.of(DayOfWeek.MONDAY, "09:00", "09:00"))))
                .containsExactly("calendars[0].week[0] interval.backwards");
        assertThat(problems(week(Interval.overnight(DayOfWeek.MONDAY, "18:00", "09:00"))))
                .isEmpty();
    }

    @Test
    void hoursThatOverlapAreRefusedAlsoAcrossMidnightAndTheEndOfTheWeek() {
        assertThat(problems(week(
                        Interval.of(DayOfWeek.MONDAY, "09:00", "14:00"),
                        Interval.of(DayOfWeek.MONDAY, "13:59", "18:00"))))
                .containsExactly("calendars[0].week[1] interval.overlap");
        assertThat(problems(week(
                        Interval.overnight(DayOfWeek.MONDAY, "22:00", "06:00"),
                        Interval.of(DayOfWeek.TUESDAY, "05:00", "18:00"))))
                .containsExactly("calendars[0].week[1] interval.overlap");
        assertThat(problems(week(
                        Interval.of(DayOfWeek.MONDAY, "00:00", "02:00"),
                        Interval.overnight(DayOfWeek.SUNDAY, "22:00", "01:00"))))
                .containsExactly("calendars[0].week[1] interval.overlap");
        assertThat(problems(week(
                        Interval.of(DayOfWeek.MONDAY, "09:00", "14:00"),
                        Interval.of(DayOfWeek.MONDAY, "14:00", "18:00"))))
                .isEmpty();
    }

    @Test
    void hoursThatAreNeverReachedAreRefused() {
        assertThat(problems(week())).containsExactly("calendars[0].week hours.never");
        ServiceCalendar halfFilled =
                ServiceCalendar.weekly(MADRID, Holidays.NONE, new Interval(DayOfWeek.MONDAY, null, null, false));
        assertThat(problems(OfferFixtures.content().calendars(halfFilled)))
                .containsExactly("calendars[0].week[0] interval.incomplete");
    }

    @Test
    void calendarsMustHaveOneGeneralAndEachSeverityOnce() {
        assertThat(problems(OfferFixtures.content().calendars(ServiceCalendar.always(MADRID, Severity.CRITICAL))))
                .containsExactly("calendars hours.noGeneral");
        assertThat(problems(OfferFixtures.content()
                        .calendars(ServiceCalendar.always(MADRID), ServiceCalendar.always(MADRID))))
                .containsExactly("calendars hours.twoGeneral");
        assertThat(problems(OfferFixtures.content()
                        .calendars(
                                ServiceCalendar.always(MADRID),
                                ServiceCalendar.always(MADRID, Severity.CRITICAL),
                                ServiceCalendar.always(MADRID, Severity.CRITICAL, Severity.MODERATE))))
                .containsExactly("calendars[2].severities hours.severityTwice");
    }

    @Test
    void unknownZonesCountriesAndRegionsAreRefused() {
        assertThat(problems(OfferFixtures.content().calendars(ServiceCalendar.always("Madrid"))))
                .containsExactly("calendars[0].zone hours.zone");
        assertThat(problems(
                        OfferFixtures.content().calendars(OfferHoursTest.office(new Holidays("XX", "", null, null)))))
                .contains("calendars[0].holidays.country holidays.country");
        assertThat(problems(
                        OfferFixtures.content().calendars(OfferHoursTest.office(new Holidays("ES", "zz", null, null)))))
                .containsExactly("calendars[0].holidays.region holidays.region");
    }

    @Test
    void dayAndNightForCriticalProblemsNeedsAChannelThatIsReachedThen() {
        ServiceCalendar mornings =
                ServiceCalendar.weekly(MADRID, Holidays.NONE, Interval.of(DayOfWeek.TUESDAY, "09:00", "12:00"));
        Channel phone = new Channel(ChannelKind.PHONE, "910 000 000", "", List.of("es", "en"), mornings, null);
        assertThat(problems(OfferFixtures.content().channels(phone)))
                .containsExactly("channels channels.criticalUnreachable");
        Channel portal = Channel.of(ChannelKind.PORTAL, "fabrikam.es", "es", "en");
        assertThat(problems(OfferFixtures.content().channels(phone, portal))).isEmpty();
    }

    @Test
    void chinaDemandsDayAndNightEveryDayOfTheYear() {
        List<OfferProblem> problems =
                OfferCheck.problems(OfferFixtures.content().escalation().build(), CHINA, "CN", NOW);
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("hours.aroundTheClock"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("calendars[0]");
                    assertThat(problem.blocking()).isTrue();
                    assertThat(problem.arguments().toString()).contains("21Vianet, 2018");
                });
    }

    @Test
    void aCloudEscalatesToItsOwnOperator() {
        EscalationStep vianet = new EscalationStep(EscalationParty.VIANET, null, null);
        assertThat(problems(OfferFixtures.content().escalation(vianet)))
                .containsExactly("escalation[0].party escalation.cloud");
    }

    @ParameterizedTest
    @EnumSource(
            value = PriceKind.class,
            names = {"PER_REQUEST", "PER_HOUR", "RETAINER"})
    void aPriceWithoutAmountOrCurrencyIsRefused(PriceKind kind) {
        assertThat(problems(OfferFixtures.content().prices(Price.of(kind, "90", ""))))
                .containsExactly("prices[0].currency price.currency");
        assertThat(problems(OfferFixtures.content().prices(Price.of(kind, "90", "XYZ"))))
                .containsExactly("prices[0].currency price.currency");
        assertThat(problems(OfferFixtures.content().prices(Price.of(kind, "0", "EUR"))))
                .containsExactly("prices[0].amount price.amount");
        assertThat(problems(OfferFixtures.content().prices(Price.of(kind, "90.005", "EUR"))))
                .containsExactly("prices[0].amount price.decimals");
    }

    @Test
    void outsourcedWorkNamesTheOtherCompanyAndWhichPartItDoes() {
        Fulfilment nameless = new Fulfilment(FulfilmentKind.OUTSOURCED, true, null, "", null);
        assertThat(problems(OfferFixtures.content().fulfilment(Fulfilment.own(), nameless)))
                .containsExactly(
                        "fulfilment[1].companyName fulfilment.company",
                        "fulfilment[1].part.en text.missing",
                        "fulfilment[1].part.es text.missing");
    }

    @Test
    void promisesAreGreaterThanZeroAndOncePerSeverity() {
        Target none = new Target(Severity.CRITICAL, TimeSpan.minutes(0), null, null);
        assertThat(problems(OfferFixtures.content().targets(none, none)))
                .containsExactly(
                        "targets[0] target.amount", "targets[1].severity target.severity", "targets[1] target.amount");
    }

    @Test
    void adviceDoesNotBlock() {
        List<OfferProblem> problems = OfferCheck.problems(
                OfferFixtures.content().targets().escalation().taxNote(null).build(), CloudDuties.NONE, "ES", NOW);
        assertThat(problems)
                .extracting(OfferProblem::code)
                .containsExactly("target.missing", "price.tax", "escalation.missing");
        assertThat(problems).noneMatch(OfferProblem::blocking);
    }

    @Test
    void whatIsPublishedHasNumbersAndAddressesInOneForm() {
        OfferContent canonical = OfferFixtures.content().build().canonical("ES");
        assertThat(canonical.channels())
                .extracting(Channel::value)
                .containsExactly("+34910000000", "https://fabrikam.es/soporte");
        assertThat(canonical.canonical("RU")).isEqualTo(canonical);
    }

    private static OfferFixtures week(Interval... intervals) {
        return OfferFixtures.content().calendars(ServiceCalendar.weekly(MADRID, Holidays.NONE, intervals));
    }

    private static List<String> problems(OfferFixtures content) {
        return OfferCheck.problems(content.build(), CloudDuties.NONE, "ES", NOW).stream()
                .filter(OfferProblem::blocking)
                .map(problem -> problem.field() + ' ' + problem.code())
                .toList();
    }
}
