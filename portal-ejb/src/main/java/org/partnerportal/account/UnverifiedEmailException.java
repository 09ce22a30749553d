package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The identity provider does not vouch for the e-mail address, so it proves nothing about a user here. */
public class UnverifiedEmailException extends BusinessException {}
