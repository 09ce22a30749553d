package org.partnerportal.contactpage;

import org.partnerportal.shared.error.BusinessException;

/** There is no link to take back: somebody else did it, or none was ever made. */
public class LinkRevokedException extends BusinessException {}
