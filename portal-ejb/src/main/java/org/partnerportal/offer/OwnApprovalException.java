package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** Four eyes: the one who asked for approval cannot give it. */
public class OwnApprovalException extends BusinessException {}
