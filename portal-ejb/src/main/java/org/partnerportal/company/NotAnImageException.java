package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** The file is not a PNG, JPEG or WebP image that can be decoded, whatever its name says. */
public class NotAnImageException extends BusinessException {}
