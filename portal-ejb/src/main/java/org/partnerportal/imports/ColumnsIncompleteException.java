package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** The chosen columns do not make up any kind of file. */
public class ColumnsIncompleteException extends BusinessException {}
