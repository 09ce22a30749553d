package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** A new provider, or another client there, needs a secret of its own; the old one is not sent elsewhere. */
public class ClientSecretNeededException extends BusinessException {}
