package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The user is deactivated, or its company is shut out. */
public class AccountClosedException extends BusinessException {}
