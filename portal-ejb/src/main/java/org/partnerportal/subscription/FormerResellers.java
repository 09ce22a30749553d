package org.partnerportal.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.partnerportal.company.PartnershipEnded;

/** A former reseller is nobody's designated contact any more, also when it comes back (DOMAIN 2.4, 2.6). */
@Dependent
class FormerResellers {

    @Inject
    private SubscriptionRepository subscriptions;

    void left(@Observes PartnershipEnded event) {
        subscriptions.endContacts(event.resellerId(), event.at());
    }
}
