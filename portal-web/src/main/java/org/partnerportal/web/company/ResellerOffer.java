package org.partnerportal.web.company;

import java.time.Duration;
import java.time.Instant;
import org.partnerportal.offer.OfferCoverage;

/** What the list of resellers is narrowed to by what they have published. */
public enum ResellerOffer {
    PUBLISHED,
    /** Never published, or over. */
    LACKING,
    /** Published, and over within thirty days. */
    EXPIRING;

    private static final Duration SOON = Duration.ofDays(30);

    boolean is(OfferCoverage coverage, Instant now) {
        boolean published = coverage.state() == OfferCoverage.State.IN_FORCE;
        return switch (this) {
            case PUBLISHED -> published;
            case LACKING -> !published;
            case EXPIRING ->
                published && coverage.until() != null && !coverage.until().isAfter(now.plus(SOON));
        };
    }
}
