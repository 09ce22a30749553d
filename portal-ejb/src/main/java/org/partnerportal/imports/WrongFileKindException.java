package org.partnerportal.imports;

import org.partnerportal.shared.error.BusinessException;

/** Not a text file but something else; the argument says what. */
public class WrongFileKindException extends BusinessException {

    WrongFileKindException(FileKind kind) {
        super(kind);
    }
}
