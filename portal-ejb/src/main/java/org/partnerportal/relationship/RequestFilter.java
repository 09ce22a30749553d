package org.partnerportal.relationship;

/**
 * What the list of requests is narrowed to.
 *
 * @param q part of a name, an address, a Microsoft ID or a PartnerID; null or blank for all
 * @param state null for all
 * @param kind null for all
 * @param sort null for the newest first
 * @param resellerId only invitations of this reseller; null for all
 */
public record RequestFilter(
        String q, RequestState state, RequestKind kind, RequestSort sort, boolean descending, Long resellerId) {

    public RequestFilter {
        q = q == null ? "" : q.strip();
        descending = sort == null || descending;
        sort = sort == null ? RequestSort.REQUESTED : sort;
    }

    /** To whomever. */
    public RequestFilter(String q, RequestState state, RequestKind kind, RequestSort sort, boolean descending) {
        this(q, state, kind, sort, descending, null);
    }

    public static RequestFilter all() {
        return new RequestFilter(null, null, null, null, true);
    }
}
