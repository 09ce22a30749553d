package org.partnerportal.responsibility;

import java.util.Locale;
import java.util.Set;

/**
 * A subscription as it was at the moment in question, with what decides about its support.
 *
 * @param status verbatim from outside (DOMAIN 10.2); unknown values are possible
 * @param channel CSP, or how it was bought otherwise
 * @param reseller reseller of record, null if none
 */
public record SupportedProduct(
        long subscriptionId,
        String msSubscriptionId,
        String name,
        String family,
        int quantity,
        String status,
        String channel,
        long owner,
        Long reseller) {

    private static final Set<String> GONE = Set.of("deleted", "canceled", "cancelled");

    /** False once it is deleted or cancelled for good: it still resolves, but a page need not show it. */
    public boolean alive() {
        return !GONE.contains(status.toLowerCase(Locale.ROOT));
    }

    boolean boughtThroughPartner() {
        return "CSP".equals(channel);
    }
}
