package org.partnerportal.offer;

import java.util.List;

/** All versions and steps of an offer, newest first. */
public record OfferHistory(long offerId, String name, List<OfferVersionRow> versions, List<OfferStepRow> steps) {

    public OfferHistory {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }
}
