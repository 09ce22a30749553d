package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** No such time zone. */
public class UnknownTimeZoneException extends BusinessException {

    public UnknownTimeZoneException(String zone) {
        super(zone);
    }
}
