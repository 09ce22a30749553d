package org.partnerportal.servicemanagement;

import java.util.Locale;

/** States of a service in Microsoft 365 and Graph (DOMAIN 9.2). What is none of them is {@link #UNKNOWN}, and kept. */
public enum HealthState {
    SERVICE_OPERATIONAL,
    INVESTIGATING,
    SERVICE_DEGRADATION,
    SERVICE_INTERRUPTION,
    RESTORING_SERVICE,
    EXTENDED_RECOVERY,
    VERIFYING_SERVICE,
    INVESTIGATION_SUSPENDED,
    SERVICE_RESTORED,
    FALSE_POSITIVE,
    POST_INCIDENT_REPORT_PUBLISHED,
    UNKNOWN;

    /** From the word of Graph, {@code serviceDegradation}, or of the admin center, {@code Service degradation}. */
    public static HealthState of(String word) {
        String plain = plain(word);
        for (HealthState state : values()) {
            if (plain(state.name()).equals(plain)) {
                return state;
            }
        }
        return UNKNOWN;
    }

    /** Whether the service works, as far as that word says. */
    public boolean works() {
        return switch (this) {
            case SERVICE_OPERATIONAL, SERVICE_RESTORED, FALSE_POSITIVE, POST_INCIDENT_REPORT_PUBLISHED -> true;
            default -> false;
        };
    }

    private static String plain(String word) {
        return word.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
