package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The offered secret is too old, was changed on its way, or was offered to somebody else. */
public class FactorOfferExpiredException extends BusinessException {}
