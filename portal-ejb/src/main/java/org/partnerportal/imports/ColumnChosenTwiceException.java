package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** Two columns were chosen for the same field. */
public class ColumnChosenTwiceException extends BusinessException {

    ColumnChosenTwiceException(ImportField field) {
        super(field);
    }
}
