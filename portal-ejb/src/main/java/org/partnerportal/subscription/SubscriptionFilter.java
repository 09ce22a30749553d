package org.partnerportal.subscription;

/**
 * What the subscription list is narrowed to; null means all.
 *
 * @param q beginning of a product's name or, if it looks like one, of a subscription ID
 * @param resellerId reseller of record of one's own subscriptions
 * @param contactId designated contact of one's own subscriptions; they come in the order in which it was named
 * @param sort order when neither a contact nor anything is searched for
 * @param descending the other way round; what was searched for always ascends
 */
public record SubscriptionFilter(
        SubscriptionScope scope,
        String q,
        ProductFamily family,
        SubscriptionStatus status,
        Long resellerId,
        Long contactId,
        SubscriptionSort sort,
        boolean descending) {

    public SubscriptionFilter {
        scope = scope == null ? SubscriptionScope.OWNED : scope;
        q = q == null ? "" : q.strip();
        boolean sortable = q.isEmpty() && contactId == null;
        sort = sort == null || !sortable ? SubscriptionSort.PRODUCT : sort;
        descending = descending && sortable;
    }

    public static SubscriptionFilter owned() {
        return new SubscriptionFilter(SubscriptionScope.OWNED, null, null, null, null, null, null, false);
    }

    /** Whether the query is the beginning of an ID (GUID) and not of a name. */
    boolean seeksId() {
        return q.matches("[0-9a-fA-F]{8}[0-9a-fA-F-]*");
    }
}
