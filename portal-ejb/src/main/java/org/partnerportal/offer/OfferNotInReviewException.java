package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** Nobody has asked for approval of this draft, or the question has been answered. */
public class OfferNotInReviewException extends BusinessException {}
