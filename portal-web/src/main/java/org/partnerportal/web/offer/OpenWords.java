package org.partnerportal.web.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.partnerportal.offer.OpenState;

/** "Open now, until 18:00 (your time)": a state in words, in the reader's zone. */
final class OpenWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int WEEK = 7;

    private final Words words;
    private final ZoneId zone;
    private final Instant at;

    OpenWords(Words words, ZoneId zone, Instant at) {
        this.words = words;
        this.zone = zone;
        this.at = at;
    }

    /** @param sendersZone zone of the calendar; the reader is told whose time it is when the two differ */
    String of(OpenState state, ZoneId sendersZone) {
        if (state.always()) {
            return words.text("offer.open.always");
        }
        if (state.never()) {
            return words.text("offer.open.unknown");
        }
        String when = when(state.changesAt(), state.open() ? "until" : "at");
        String text = words.text(state.open() ? "offer.open.until" : "offer.open.opens", when);
        return sameClock(sendersZone, state.changesAt()) ? text : words.text("offer.open.yourTime", text);
    }

    /** The words name today, tomorrow or a day of the week, so they are wrong after the reader's midnight. */
    Instant wordsChangeAt() {
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private String when(Instant moment, String kind) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate today = at.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, there.toLocalDate());
        String key = "offer.open." + kind;
        String time = TIME.format(there);
        if (days == 0) {
            return words.text(key + ".today", time, there.getHour());
        }
        if (days < WEEK) {
            return words.text(key + ".day", time, there.getHour(), words.text(key + ".day." + there.getDayOfWeek()));
        }
        String date = DateTimeFormatter.ofPattern(words.text("offer.words.datePattern"), words.habits())
                .format(there);
        return words.text(key + ".date", time, there.getHour(), date);
    }

    private boolean sameClock(ZoneId other, Instant moment) {
        return zone.getRules().getOffset(moment).equals(other.getRules().getOffset(moment));
    }
}
