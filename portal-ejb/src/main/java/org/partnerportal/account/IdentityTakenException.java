package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The user with this e-mail address belongs to another person at the identity provider. */
public class IdentityTakenException extends BusinessException {}
