package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** The draft waits for approval; it has to be taken back or returned before it can be changed. */
public class OfferInReviewException extends BusinessException {}
