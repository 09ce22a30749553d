package org.partnerportal.adminrights;

import org.partnerportal.shared.error.BusinessException;

/** The partner has another relationship of that name. */
public class AdminRightsNameTakenException extends BusinessException {

    public AdminRightsNameTakenException(String name) {
        super(name);
    }
}
