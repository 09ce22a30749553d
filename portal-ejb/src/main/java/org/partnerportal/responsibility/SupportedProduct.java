package org.partnerportal.responsibility;

import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionStatus;

/**
 * A subscription as it was at the moment in question, with what decides about its support.
 *
 * @param status verbatim from outside (DOMAIN 10.2); unknown values are possible
 * @param owner the transacting partner
 * @param reseller reseller of record, null if none
 */
public record SupportedProduct(
        long subscriptionId,
        String msSubscriptionId,
        String name,
        ProductFamily family,
        int quantity,
        String status,
        SalesChannel channel,
        long owner,
        Long reseller) {

    /** False once it is deleted or cancelled for good: it still resolves, but a page need not show it. */
    public boolean alive() {
        return SubscriptionStatus.of(status).alive();
    }

    boolean boughtThroughPartner() {
        return channel == SalesChannel.CSP;
    }
}
