package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** There is an account with that PartnerID or Microsoft ID in that cloud; carries its name. */
public class PartnerKnownException extends BusinessException {

    public PartnerKnownException(String name) {
        super(name);
    }
}
