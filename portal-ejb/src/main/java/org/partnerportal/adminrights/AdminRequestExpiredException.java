package org.partnerportal.adminrights;

import org.partnerportal.shared.error.BusinessException;

/** The request was not answered in time; a new one has to be sent (DOMAIN 3.6). */
public class AdminRequestExpiredException extends BusinessException {

    public AdminRequestExpiredException() {
        super();
    }
}
