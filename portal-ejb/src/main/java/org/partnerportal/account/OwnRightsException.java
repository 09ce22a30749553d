package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** Nobody changes the roles or the state of the own account: one person could raise or lock out itself. */
public class OwnRightsException extends BusinessException {}
