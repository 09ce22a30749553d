package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** Only what was entered by hand can be removed; what comes from Partner Center is changed by the next import. */
public class NotKeptByHandException extends BusinessException {}
