package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** No user of the company with that address signs in by the identity provider. */
public class NoSuchLinkException extends BusinessException {}
