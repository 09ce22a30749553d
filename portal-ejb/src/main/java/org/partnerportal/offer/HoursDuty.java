package org.partnerportal.offer;

import java.util.List;
import java.util.Optional;

/**
 * Hours that a cloud's program obliges its partners to.
 *
 * @param cloud name of the cloud
 * @param aroundTheClock every calendar must be day and night, all days of the year
 * @param source where the duty stands
 */
public record HoursDuty(String cloud, boolean aroundTheClock, String source) {

    /** SUP-22 and DOMAIN 2.7: 21Vianet demands 24 × 365 for all resold services. */
    private static final List<HoursDuty> DUTIES =
            List.of(new HoursDuty("CHINA", true, "21Vianet CSP, Provide technical support (SUP-22)"));

    public static Optional<HoursDuty> of(String cloud) {
        return DUTIES.stream().filter(duty -> duty.cloud.equals(cloud)).findFirst();
    }
}
