package org.partnerportal.rules;

import org.partnerportal.shared.error.BusinessException;

/** Which reading of this contradiction is in force is for somebody else to choose. */
public class NotYoursToDecideException extends BusinessException {}
