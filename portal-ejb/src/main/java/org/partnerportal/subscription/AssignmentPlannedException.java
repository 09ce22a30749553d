package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** Another change of the designated contact is planned already; it must be called off first. */
public class AssignmentPlannedException extends BusinessException {}
