package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** No version of this offer is in force, so nobody can rely on it. */
public class OfferNotInForceException extends BusinessException {}
