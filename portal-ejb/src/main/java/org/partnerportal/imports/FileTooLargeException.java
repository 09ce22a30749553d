package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** The file is larger than the portal takes; the argument is the limit in megabytes. */
public class FileTooLargeException extends BusinessException {

    FileTooLargeException(long megabytes) {
        super(megabytes);
    }
}
