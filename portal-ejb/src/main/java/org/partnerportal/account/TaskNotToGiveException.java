package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** No source lets the role have the task, or the account could not do without it where it is. */
public class TaskNotToGiveException extends BusinessException {}
