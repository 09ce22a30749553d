package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** The offer is archived; it has to be reopened before it can be changed. */
public class OfferArchivedException extends BusinessException {}
