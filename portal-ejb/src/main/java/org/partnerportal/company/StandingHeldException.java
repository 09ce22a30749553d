package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** The portal's operator holds the partner in its standing; carries why. */
public class StandingHeldException extends BusinessException {

    public StandingHeldException(String reason) {
        super(reason);
    }
}
