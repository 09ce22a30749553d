package org.partnerportal.shared.error;

import org.partnerportal.shared.security.Permission;

/** The caller lacks the permission that the operation declares. */
public class ForbiddenException extends BusinessException {

    public ForbiddenException(Permission missing) {
        super(missing);
    }
}
