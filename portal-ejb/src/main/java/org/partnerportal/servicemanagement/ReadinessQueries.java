package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.subscription.SubscriptionQueries;

/** Whether the calling partner can act for a customer, and what is missing (N-10). */
@Stateless
public class ReadinessQueries {

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private ReadinessReader reader;

    /** @throws NotFoundException when the caller does not serve this customer */
    @Requires(Permission.HEALTH_VIEW)
    public Readiness of(long customerId) {
        return reader.of(customerId, subscriptions.ofCustomer(customerId));
    }
}
