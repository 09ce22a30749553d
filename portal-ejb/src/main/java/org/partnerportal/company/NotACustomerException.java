package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** This Microsoft ID is that of a partner of this portal; partners do not resell to partners (DOMAIN 2.3). */
public class NotACustomerException extends BusinessException {}
