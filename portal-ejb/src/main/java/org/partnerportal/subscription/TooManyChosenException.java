package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** More subscriptions than one batch holds; carries how many it holds. */
public class TooManyChosenException extends BusinessException {

    public TooManyChosenException(long most) {
        super(most);
    }
}
