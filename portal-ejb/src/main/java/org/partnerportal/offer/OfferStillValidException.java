package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** A published version is in force or scheduled; it has to be withdrawn before the offer can be archived. */
public class OfferStillValidException extends BusinessException {}
