package org.partnerportal.operator;

import org.partnerportal.shared.error.BusinessException;

/** An access may not last that long; carries the most minutes. */
public class AccessTooLongException extends BusinessException {

    public AccessTooLongException(long most) {
        super(most);
    }
}
