package org.partnerportal.notice;

import org.partnerportal.shared.error.BusinessException;

/** That address is on the customer's list already. */
public class ContactPersonExistsException extends BusinessException {

    public ContactPersonExistsException(String email) {
        super(email);
    }
}
