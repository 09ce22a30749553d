package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** Somebody has confirmed this batch already. */
public class BatchSettledException extends BusinessException {}
