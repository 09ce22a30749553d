package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** Somebody new has nothing in the claim that gives a role. */
public class NoRoleByClaimException extends BusinessException {}
