package org.partnerportal.dashboard;

import org.partnerportal.subscription.ProductFamily;

/**
 * Subscriptions of one product family that the caller is to support.
 *
 * @param covered whether an offer of the caller that is in force names them
 */
public record ProductCover(ProductFamily family, long subscriptions, boolean covered) {}
