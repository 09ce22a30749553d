package org.partnerportal.offer;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Opening hours of one day of the week, in local time.
 *
 * @param overnight {@code to} is on the following day; midnight as an end is {@code 00:00} of the following day
 */
public record Interval(DayOfWeek day, LocalTime from, LocalTime to, boolean overnight) {

    private static final int DAY = 24 * 60;

    public static Interval of(DayOfWeek day, String from, String to) {
        boolean midnight = "24:00".equals(to);
        LocalTime end = midnight ? LocalTime.MIDNIGHT : LocalTime.parse(to);
        LocalTime start = LocalTime.parse(from);
        return new Interval(day, start, end, midnight);
    }

    public static Interval overnight(DayOfWeek day, String from, String to) {
        return new Interval(day, LocalTime.parse(from), LocalTime.parse(to), true);
    }

    public boolean complete() {
        return day != null && from != null && to != null;
    }

    /** Minutes since Monday 00:00. */
    int start() {
        return (day.getValue() - 1) * DAY + minutes(from);
    }

    /** Minutes since Monday 00:00; beyond the week where Sunday night runs into Monday. */
    int end() {
        return (day.getValue() - 1) * DAY + (overnight ? DAY : 0) + minutes(to);
    }

    boolean endsBeforeItStarts() {
        return end() <= start();
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
