package org.partnerportal.offer;

import org.partnerportal.shared.error.BusinessException;

/** Four eyes: this company publishes only what another person has approved. */
public class ApprovalNeededException extends BusinessException {}
