package org.partnerportal.operator;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.shared.config.Settings;

/** How long an access may last: {@code PORTAL_OPERATOR_ACCESS_MINUTES}, at most a day, four hours unless set. */
final class AccessSettings {

    static final int DEFAULT_MINUTES = 240;
    private static final int DAY = (int) Duration.ofDays(1).toMinutes();

    private AccessSettings() {}

    /** @throws IllegalStateException when the setting is not a number of minutes of at least five and at most a day */
    static int most(Settings settings) {
        String minutes = settings.text("PORTAL_OPERATOR_ACCESS_MINUTES").orElse(String.valueOf(DEFAULT_MINUTES));
        if (!minutes.matches("[0-9]{1,4}") || Integer.parseInt(minutes) < 5 || Integer.parseInt(minutes) > DAY) {
            throw new IllegalStateException(
                    "PORTAL_OPERATOR_ACCESS_MINUTES must be a number of minutes from 5 to " + DAY + ": " + minutes);
        }
        return Integer.parseInt(minutes);
    }

    /** What the page offers. */
    static List<Integer> choices(Settings settings) {
        int most = most(settings);
        return Stream.concat(Stream.of(15, 30, 60, 120, 240, 480).filter(minutes -> minutes < most), Stream.of(most))
                .toList();
    }
}
