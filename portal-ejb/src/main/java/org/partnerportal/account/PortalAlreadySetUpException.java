package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** There are users already, so there is no first administrator to make. */
public class PortalAlreadySetUpException extends BusinessException {}
