package org.partnerportal.servicemanagement;

import org.partnerportal.shared.error.BusinessException;

/** A reseller has more customers than can be looked through one by one while a page waits. */
public class TooManyToLookThroughException extends BusinessException {

    public TooManyToLookThroughException(long most) {
        super(most);
    }
}
