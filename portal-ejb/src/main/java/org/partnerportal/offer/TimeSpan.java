package org.partnerportal.offer;

/** How long something may take. */
public record TimeSpan(int amount, Unit unit) {

    /** Units of a promise; a working day is one on which the calendar of the severity is open. */
    public enum Unit {
        MINUTES,
        HOURS,
        WORKING_DAYS
    }

    public TimeSpan {
        unit = unit == null ? Unit.MINUTES : unit;
    }

    public static TimeSpan minutes(int amount) {
        return new TimeSpan(amount, Unit.MINUTES);
    }

    public static TimeSpan hours(int amount) {
        return new TimeSpan(amount, Unit.HOURS);
    }

    public static TimeSpan workingDays(int amount) {
        return new TimeSpan(amount, Unit.WORKING_DAYS);
    }
}
