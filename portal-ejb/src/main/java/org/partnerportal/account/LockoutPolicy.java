package org.partnerportal.account;

import java.time.Duration;

/**
 * How long an account stays closed after wrong passwords: four are free, the fifth costs a minute, each further one twice
 * as long, never more than an hour. So guessing is slow, and who knows an address cannot keep its owner out for a day.
 */
final class LockoutPolicy {

    static final int FREE_ATTEMPTS = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    private LockoutPolicy() {}

    /** @param failedAttempts wrong passwords in a row, the present one included */
    static Duration lockFor(int failedAttempts) {
        int beyond = failedAttempts - FREE_ATTEMPTS - 1;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        return beyond >= DOUBLINGS_TO_LONGEST ? LONGEST : FIRST.multipliedBy(1L << beyond);
    }
}
