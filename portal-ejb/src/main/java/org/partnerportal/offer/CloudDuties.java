package org.partnerportal.offer;

import org.partnerportal.rules.CloudDifference;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;

/**
 * What the program of a cloud obliges its partners to (DOMAIN 2.7).
 *
 * @param aroundTheClock every calendar must be day and night, all days of the year
 * @param source where that stands, empty where nothing does
 * @param vianet 21Vianet takes what is escalated, and not Microsoft
 */
public record CloudDuties(boolean aroundTheClock, String source, boolean vianet) {

    /** Of a cloud without duties of its own. */
    public static final CloudDuties NONE = new CloudDuties(false, "", false);

    /** @param cloud name of the cloud */
    static CloudDuties of(RuleQueries rules, String cloud) {
        return new CloudDuties(
                rules.holds(CloudRule.AROUND_THE_CLOCK, cloud),
                rules.difference(CloudRule.AROUND_THE_CLOCK, cloud)
                        .map(CloudDuties::named)
                        .orElse(""),
                rules.holds(CloudRule.VIANET_OPERATES, cloud));
    }

    private static String named(CloudDifference difference) {
        return difference.source().title() + ", " + difference.source().dated().getYear();
    }
}
