package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** That company is the designated contact already. */
public class AlreadyAssignedException extends BusinessException {}
