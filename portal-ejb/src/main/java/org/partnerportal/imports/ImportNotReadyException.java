package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** The import is not, or no longer, in the state for this. */
public class ImportNotReadyException extends BusinessException {

    ImportNotReadyException(ImportStatus status) {
        super(status);
    }
}
