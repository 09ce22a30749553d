package org.partnerportal.adminrights;

import org.partnerportal.shared.error.BusinessException;

/** A relationship that holds the role Global Administrator cannot extend itself (DOMAIN 3.6). */
public class AutoExtendNotAllowedException extends BusinessException {}
