package org.partnerportal.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.partnerportal.offer.OpenState;

class OpenWordsTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    /** A Tuesday, noon in Madrid. */
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");

    private static final Instant SIX = Instant.parse("2026-11-24T17:00:00Z");

    @Test
    void openUntilAnHourOfToday() {
        OpenState state = new OpenState(true, SIX);
        assertThat(in("en", MADRID).of(state, MADRID)).isEqualTo("Open now, until 18:00");
        assertThat(in("es", MADRID).of(state, MADRID)).isEqualTo("Abierto ahora, hasta las 18:00");
        assertThat(in("ru", MADRID).of(state, MADRID)).isEqualTo("Сейчас открыто, до 18:00");
    }

    @Test
    void aReaderInAnotherZoneReadsHisOwnTimeAndIsToldSo() {
        OpenState state = new OpenState(true, SIX);
        assertThat(in("en", MOSCOW).of(state, MADRID)).isEqualTo("Open now, until 20:00 (your time)");
        assertThat(in("ru", MOSCOW).of(state, MADRID)).isEqualTo("Сейчас открыто, до 20:00 (по вашему времени)");
    }

    @Test
    void closedUntilAnotherDayOfTheWeek() {
        OpenState state = new OpenState(false, Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(in("en", MADRID).of(state, MADRID)).isEqualTo("Closed now, opens on Wednesday at 9:00");
        assertThat(in("es", MADRID).of(state, MADRID)).isEqualTo("Cerrado ahora, abre el miércoles a las 9:00");
        assertThat(in("ru", MADRID).of(state, MADRID)).isEqualTo("Сейчас закрыто, откроется в среду в 9:00");
    }

    @Test
    void aWeekAheadIsADateAndOneOClockIsSingularInSpanish() {
        OpenState state = new OpenState(false, Instant.parse("2026-12-07T00:30:00Z"));
        assertThat(in("en", MADRID).of(state, MADRID)).isEqualTo("Closed now, opens on 7 December 2026 at 1:30");
        assertThat(in("es", MADRID).of(state, MADRID))
                .isEqualTo("Cerrado ahora, abre el 7 de diciembre de 2026 a la 1:30");
        assertThat(in("ru", MADRID).of(state, MADRID)).isEqualTo("Сейчас закрыто, откроется 7 декабря 2026 г. в 1:30");
    }

    @Test
    void alwaysAndNeverNeedNoTime() {
        assertThat(in("en", MADRID).of(OpenState.ALWAYS, MOSCOW)).isEqualTo("Open now, at any time");
        assertThat(in("en", MADRID).of(OpenState.NEVER, MOSCOW)).isEqualTo("Hours not stated");
    }

    @Test
    void wordsThatNameADayAreWrongAfterTheReadersMidnight() {
        assertThat(in("en", MOSCOW).wordsChangeAt()).isEqualTo(Instant.parse("2026-11-24T21:00:00Z"));
    }

    private static OpenWords in(String language, ZoneId reader) {
        return new OpenWords(Words.in(Locale.forLanguageTag(language)), reader, NOW);
    }
}
