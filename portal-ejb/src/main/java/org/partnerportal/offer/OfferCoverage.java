package org.partnerportal.offer;

import java.time.Instant;

/**
 * Whether a company has told its customers what it offers.
 *
 * @param until when the last version in force ends, or when the last one ended; null for no end, or if there is none
 */
public record OfferCoverage(long companyId, State state, Instant until) {

    /** From nothing to all right. */
    public enum State {
        NEVER_PUBLISHED,
        EXPIRED,
        IN_FORCE
    }

    /** The better of two: what is in force counts, and of two the one that lasts longer. */
    OfferCoverage or(OfferCoverage other) {
        if (state != other.state) {
            return state.compareTo(other.state) > 0 ? this : other;
        }
        return until == null || other.until != null && until.isAfter(other.until) ? this : other;
    }
}
