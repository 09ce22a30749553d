package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** Only a partner that buys from Microsoft owns CSP subscriptions; record how this one was bought. */
public class NotTransactingException extends BusinessException {}
