package org.partnerportal.audit;

import java.time.Duration;
import org.partnerportal.shared.config.Settings;

/** How long the trail is kept: {@code PORTAL_AUDIT_RETENTION_DAYS}, at least a year (DOMAIN 11), seven unless set. */
final class AuditSettings {

    static final int LEAST_DAYS = 365;
    static final int DEFAULT_DAYS = 7 * 365 + 2;

    private AuditSettings() {}

    /** @throws IllegalStateException when the setting is not a number of days of at least a year */
    static Duration retention(Settings settings) {
        String days = settings.text("PORTAL_AUDIT_RETENTION_DAYS").orElse(String.valueOf(DEFAULT_DAYS));
        if (!days.matches("[0-9]{1,5}") || Integer.parseInt(days) < LEAST_DAYS) {
            throw new IllegalStateException(
                    "PORTAL_AUDIT_RETENTION_DAYS must be a number of days, at least " + LEAST_DAYS + ": " + days);
        }
        return Duration.ofDays(Integer.parseInt(days));
    }
}
