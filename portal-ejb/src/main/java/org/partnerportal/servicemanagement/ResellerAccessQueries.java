package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** How ready a provider's reseller is for the customers that both share. */
@Stateless
public class ResellerAccessQueries {

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private ResellerAccessRepository access;

    @Inject
    private Clock clock;

    /**
     * With two statements, whatever the number of customers.
     *
     * @throws NotFoundException when the caller does not work with this reseller
     */
    @Requires(Permission.RESELLER_VIEW)
    public ResellerAccess of(long resellerId) {
        partnerships.get(resellerId);
        return access.of(resellerId, clock.instant());
    }
}
