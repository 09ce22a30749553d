package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Ends what a partner does for a customer's subscriptions when their relationship ends (DOMAIN 2.4, 2.6). */
@Stateless
public class SupportDutyService {

    @Inject
    private SubscriptionRepository subscriptions;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * The partner is neither designated contact nor reseller of record of the customer's subscriptions any more: of the
     * caller's own, or of all when the caller is the partner itself. The transacting partner answers from then on.
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void leave(long partnerId, long customerId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int ended = subscriptions.endContacts(partnerId, customerId, now)
                + subscriptions.endResale(partnerId, customerId, now);
        if (ended > 0) {
            changed.fire(new FactsChanged(Set.of(partnerId, customerId)));
        }
    }
}
