package org.partnerportal.offer;

/**
 * The company whose offer it is.
 *
 * @param country ISO code, the default region of telephone numbers; may be null
 */
public record OfferPublisherFacts(
        long companyId,
        String name,
        boolean fourEyes,
        String cloud,
        String country,
        String timeZone,
        String language) {}
