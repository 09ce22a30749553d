package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** With passwords closed nobody could mend the sign-in: no highest administrator has one. */
public class NoLocalAdministratorException extends BusinessException {}
