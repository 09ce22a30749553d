package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The present password, asked for before it is changed, is not right. */
public class WrongPasswordException extends BusinessException {}
