package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** Roles are to be given, or users made, and it is not said by which claim. */
public class NoRolesClaimException extends BusinessException {}
