package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** No subscription was chosen. */
public class NothingChosenException extends BusinessException {}
