package org.partnerportal.offer;

/**
 * The offer that the calling provider makes to resellers who leave support to it.
 *
 * @param takers how many have taken it
 */
public record DefaultOffer(long offerId, long takers) {}
