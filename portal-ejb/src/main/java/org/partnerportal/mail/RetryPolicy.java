package org.partnerportal.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be sent is tried again: six attempts within about five and a half hours. */
final class RetryPolicy {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private RetryPolicy() {}

    /** The pause after that many failed attempts; empty when it is time to give up. */
    static Optional<Duration> pauseAfter(int failedAttempts) {
        return failedAttempts <= PAUSES.size() ? Optional.of(PAUSES.get(failedAttempts - 1)) : Optional.empty();
    }
}
