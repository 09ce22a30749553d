package org.partnerportal.servicemanagement;

import org.partnerportal.shared.error.BusinessException;

/** What is known about a service cannot begin later than now. */
public class HealthInFutureException extends BusinessException {}
