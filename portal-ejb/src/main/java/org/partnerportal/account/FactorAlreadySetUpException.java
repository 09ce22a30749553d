package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** There is a second factor already. */
public class FactorAlreadySetUpException extends BusinessException {}
