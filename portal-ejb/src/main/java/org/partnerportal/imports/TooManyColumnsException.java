package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** The file has more columns than any file of ours; the argument is the limit. */
public class TooManyColumnsException extends BusinessException {

    TooManyColumnsException(int limit) {
        super(limit);
    }
}
