package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** The caller has recorded this subscription ID already. */
public class SubscriptionExistsException extends BusinessException {

    public SubscriptionExistsException(String id) {
        super(id);
    }
}
