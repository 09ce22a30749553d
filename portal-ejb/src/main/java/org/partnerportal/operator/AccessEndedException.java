package org.partnerportal.operator;

import org.partnerportal.shared.error.BusinessException;

/** The access is over. */
public class AccessEndedException extends BusinessException {}
