package org.partnerportal.relationship;

/**
 * What the list of requests is narrowed to.
 *
 * @param q part of a name, an address, a Microsoft ID or a PartnerID; null or blank for all
 * @param state null for all
 * @param kind null for all
 * @param sort null for the newest first
 */
public record RequestFilter(String q, RequestState state, RequestKind kind, RequestSort sort, boolean descending) {

    public RequestFilter {
        q = q == null ? "" : q.strip();
        descending = sort == null || descending;
        sort = sort == null ? RequestSort.REQUESTED : sort;
    }

    public static RequestFilter all() {
        return new RequestFilter(null, null, null, null, true);
    }
}
