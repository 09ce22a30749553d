package org.partnerportal.subscription;

/**
 * What the subscription list is narrowed to; null means all.
 *
 * @param q beginning of a product's name or, if it looks like one, of a subscription ID
 * @param resellerId reseller of record of one's own subscriptions
 * @param contactId designated contact of one's own subscriptions; they come in the order in which it was named
 */
public record SubscriptionFilter(
        SubscriptionScope scope,
        String q,
        ProductFamily family,
        SubscriptionStatus status,
        Long resellerId,
        Long contactId) {

    public SubscriptionFilter {
        scope = scope == null ? SubscriptionScope.OWNED : scope;
        q = q == null ? "" : q.strip();
    }

    public static SubscriptionFilter owned() {
        return new SubscriptionFilter(SubscriptionScope.OWNED, null, null, null, null, null);
    }

    /** Whether the query is the beginning of an ID (GUID) and not of a name. */
    boolean seeksId() {
        return q.matches("[0-9a-fA-F]{8}[0-9a-fA-F-]*");
    }
}
