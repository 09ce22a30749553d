package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The company has no identity provider, or it was changed while somebody signed in. */
public class ProviderNotSetUpException extends BusinessException {}
