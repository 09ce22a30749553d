package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** Somebody already signs in with this address; whose company it is, is not said. */
public class EmailTakenException extends BusinessException {}
