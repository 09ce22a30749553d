package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The one-time link is unknown, used or too old; which of them is not said. */
public class LinkUsedUpException extends BusinessException {}
