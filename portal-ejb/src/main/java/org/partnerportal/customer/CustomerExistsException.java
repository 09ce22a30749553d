package org.partnerportal.customer;

import org.partnerportal.shared.error.BusinessException;

/** The caller serves this customer already. */
public class CustomerExistsException extends BusinessException {

    public CustomerExistsException(String name) {
        super(name);
    }
}
