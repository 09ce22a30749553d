package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from dates alone, before any timer has run. */
class AdminTimelineTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest(name = "{0} ends in {1} days, extends itself {2}: {3}")
    @CsvSource({
        "ACTIVE, 61, false, ACTIVE",
        "ACTIVE, 60, false, EXPIRING",
        "ACTIVE, 1, true, ACTIVE",
        "ACTIVE, 0, false, EXPIRED",
        "ACTIVE, -1, true, ACTIVE",
        "EXPIRING, 100, false, EXPIRING",
        "APPROVED, -1, false, EXPIRED",
        "TERMINATED, 100, false, TERMINATED",
        "TERMINATING, -1, false, TERMINATING",
        "UNKNOWN, -1, false, UNKNOWN"
    })
    void tellsTheState(AdminState stored, long days, boolean extend, AdminState expected) {
        assertThat(running(stored, extend, NOW.plus(Duration.ofDays(days)), null)
                        .stateAt(NOW))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"APPROVAL_PENDING, 1, APPROVAL_PENDING", "APPROVAL_PENDING, 0, EXPIRED", "CREATED, -1, EXPIRED"})
    void tellsWhetherARequestCanStillBeAnswered(AdminState stored, long seconds, AdminState expected) {
        AdminTimeline asked = new AdminTimeline(stored, false, NOW.plusSeconds(seconds), null, null, null);

        assertThat(asked.stateAt(NOW)).isEqualTo(expected);
        assertThat(asked.nextStep()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"-1, 179", "-180, 180", "-181, 179", "-720, 180", "5, 5"})
    void extendsItselfAsOftenAsIsNeeded(long endedDays, long expectedDays) {
        AdminTimeline extending = running(AdminState.ACTIVE, true, NOW.plus(Duration.ofDays(endedDays)), null);

        assertThat(extending.endsAt(NOW)).isEqualTo(NOW.plus(Duration.ofDays(expectedDays)));
    }

    @ParameterizedTest(name = "{0} days left, told at {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"31, -, -", "30, -, 30", "29, 30, -", "7, 30, 7", "6, -, 7", "6, 7, -", "1, 7, 1", "1, 1, -"})
    void remindsOfTheMostUrgentOnce(long left, Integer told, Integer expected) {
        AdminTimeline ending = running(AdminState.ACTIVE, false, NOW.plus(Duration.ofDays(left)), told);

        assertThat(ending.reminderDue(NOW).orElse(null)).isEqualTo(expected);
    }

    @Test
    void remindsNobodyOfWhatExtendsItselfOrHasJustBegun() {
        Instant end = NOW.plus(Duration.ofDays(5));

        assertThat(running(AdminState.ACTIVE, true, end, null).reminderDue(NOW)).isEmpty();
        AdminTimeline brief = new AdminTimeline(AdminState.ACTIVE, false, null, NOW, end, null);
        assertThat(brief.reminderDue(NOW)).isEmpty();
        assertThat(brief.nextStep()).isEqualTo(end.minus(Duration.ofDays(1)));
    }

    @Test
    void knowsWhatComesNext() {
        Instant end = NOW.plus(Duration.ofDays(100));

        assertThat(running(AdminState.ACTIVE, false, end, null).nextStep()).isEqualTo(end.minus(Duration.ofDays(30)));
        assertThat(running(AdminState.ACTIVE, false, end, 7).nextStep()).isEqualTo(end.minus(Duration.ofDays(1)));
        assertThat(running(AdminState.ACTIVE, false, end, 1).nextStep()).isEqualTo(end);
        assertThat(running(AdminState.ACTIVE, true, end, null).nextStep()).isEqualTo(end);
        assertThat(running(AdminState.ACTIVE, false, null, null).nextStep()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = AdminState.class,
            names = {"EXPIRED", "TERMINATED", "TERMINATING", "UNKNOWN"})
    void hasNothingToDoWhereTimeChangesNothing(AdminState state) {
        assertThat(running(state, false, NOW, null).nextStep()).isNull();
    }

    private static AdminTimeline running(AdminState state, boolean extend, Instant end, Integer told) {
        return new AdminTimeline(state, extend, null, NOW.minus(Duration.ofDays(700)), end, told);
    }
}
