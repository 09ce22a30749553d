package org.partnerportal.web.offer;

/**
 * One thing that an offer says, in words.
 *
 * @param key which thing, the same in every offer
 */
public record OfferLine(String key, String label, String text) {}
