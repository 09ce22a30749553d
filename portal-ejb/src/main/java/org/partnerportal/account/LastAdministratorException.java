package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The company would be left without an administrator who can sign in. */
public class LastAdministratorException extends BusinessException {}
