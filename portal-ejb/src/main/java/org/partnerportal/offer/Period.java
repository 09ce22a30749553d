package org.partnerportal.offer;

import java.time.Instant;

/**
 * When a version is to be valid.
 *
 * @param from null means at once
 * @param to null means until it is replaced
 */
public record Period(Instant from, Instant to) {

    public static final Period FROM_NOW_ON = new Period(null, null);

    /**
     * The same with a beginning that is not in the past.
     *
     * @throws PeriodEndsTooEarlyException when it would end before it begins
     */
    Period startingAt(Instant now) {
        Instant start = from == null || from.isBefore(now) ? now : from;
        if (to != null && !to.isAfter(start)) {
            throw new PeriodEndsTooEarlyException();
        }
        return new Period(start, to);
    }
}
