package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The code is not that of the app, was used before, or the account is locked after too many attempts. */
public class WrongCodeException extends BusinessException {}
