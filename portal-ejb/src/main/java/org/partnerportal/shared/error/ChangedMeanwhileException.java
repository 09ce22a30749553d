package org.partnerportal.shared.error;

/** Somebody else saved the same thing since the caller read it; nothing was overwritten. */
public class ChangedMeanwhileException extends BusinessException {}
