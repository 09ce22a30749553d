package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** Nothing stands in the file. */
public class EmptyFileException extends BusinessException {}
