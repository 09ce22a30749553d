package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** Customers have no customers of their own to import. */
public class NotAPartnerException extends BusinessException {}
