package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** A change cannot begin in the past: what a page said must stay provable. */
public class MomentPassedException extends BusinessException {}
