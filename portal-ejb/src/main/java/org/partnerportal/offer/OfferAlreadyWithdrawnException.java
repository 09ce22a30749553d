package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** The version has been withdrawn before, or its time is over. */
public class OfferAlreadyWithdrawnException extends BusinessException {}
