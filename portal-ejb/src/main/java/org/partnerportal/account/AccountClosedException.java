package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The user is deactivated, locked for a while, or its company is shut out. */
public class AccountClosedException extends BusinessException {}
