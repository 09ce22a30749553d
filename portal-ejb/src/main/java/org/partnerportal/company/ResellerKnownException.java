package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/**
 * The portal knows a company with this PartnerID already, so it must agree itself: no provider may claim it. Carries the
 * PartnerID and that of the provider, which the other side enters.
 */
public class ResellerKnownException extends BusinessException {

    public ResellerKnownException(String partnerId, String providersPartnerId) {
        super(partnerId, providersPartnerId == null ? "" : providersPartnerId);
    }
}
