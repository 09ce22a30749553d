package org.partnerportal.subscription;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One designated contact for many of the caller's own subscriptions.
 *
 * @param ticked ids that a person chose one by one; empty for all that filter and customer leave
 * @param customerId only this customer's; null for all customers'
 */
public record DraftBatch(
        @NotNull SubscriptionFilter filter, Long customerId, @NotNull List<Long> ticked, long contactId) {

    public DraftBatch {
        ticked = ticked == null ? List.of() : List.copyOf(ticked);
    }
}
