package org.partnerportal.shared.error;

/** There is no such thing for this caller; also the answer for what belongs to another tenant. */
public class NotFoundException extends BusinessException {}
