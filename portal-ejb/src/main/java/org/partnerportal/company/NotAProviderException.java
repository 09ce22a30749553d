package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** No indirect provider of this cloud has this PartnerID. */
public class NotAProviderException extends BusinessException {

    public NotAProviderException(String partnerId) {
        super(partnerId);
    }
}
