package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The identity provider knows this person, and the company has no such user. */
public class IdentityUnknownException extends BusinessException {}
