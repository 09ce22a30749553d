package org.partnerportal.offer;

import java.time.Instant;

/**
 * One line of the list of offers.
 *
 * @param versionNo version in force or, without one, the one published last; null when nothing was published
 * @param ends null for no end
 * @param scheduledFrom when the next published version begins; null when none waits
 * @param draftDiffers the draft is not what was published last
 */
public record OfferRow(
        long id,
        String name,
        OfferState state,
        Integer versionNo,
        Instant validFrom,
        Instant ends,
        Instant scheduledFrom,
        boolean draftDiffers,
        ReviewState review,
        Instant changedAt,
        long version) {}
