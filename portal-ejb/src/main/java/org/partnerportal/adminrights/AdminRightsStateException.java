package org.partnerportal.adminrights;

import org.partnerportal.shared.error.BusinessException;

/** The relationship is in a state in which this cannot be done. */
public class AdminRightsStateException extends BusinessException {

    public AdminRightsStateException(AdminState state) {
        super(state);
    }
}
