/**
 * Pages of the support offer, and its words: sentences about hours, prices and promises in the language of the reader.
 * The card that customers see is built here and nowhere else, by {@link org.partnerportal.web.offer.OfferCards}.
 */
package org.partnerportal.web.offer;
