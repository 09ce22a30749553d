package org.partnerportal.operator;

import org.partnerportal.shared.error.BusinessException;

/** The person has an access to that tenant already, which has not ended yet. */
public class AccessRunsException extends BusinessException {}
