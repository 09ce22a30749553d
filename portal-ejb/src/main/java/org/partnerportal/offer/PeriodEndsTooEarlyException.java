package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** The period ends before it begins. */
public class PeriodEndsTooEarlyException extends BusinessException {}
