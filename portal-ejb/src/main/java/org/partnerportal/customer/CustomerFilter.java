package org.partnerportal.customer;

import java.util.Set;

/**
 * What the customer list is narrowed to.
 *
 * @param q any word of the name with what follows, the domain or the Microsoft ID; found customers come in the order of
 *     what was found
 * @param sort order when nothing is searched for
 * @param descending the other way round; what was searched for always ascends
 * @param attention null for all
 * @param resellerId only those who have a subscription of the caller's with this reseller of record; null for all
 * @param among only customers with these ids; null for all
 */
public record CustomerFilter(
        String q,
        CustomerSort sort,
        boolean descending,
        CustomerAttention attention,
        Long resellerId,
        Set<Long> among) {

    public CustomerFilter(String q, CustomerSort sort, boolean descending, CustomerAttention attention) {
        this(q, sort, descending, attention, null, null);
    }

    public CustomerFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? CustomerSort.NAME : sort;
        among = among == null ? null : Set.copyOf(among);
        descending = descending && q.isEmpty();
    }

    public static CustomerFilter all() {
        return new CustomerFilter(null, null, false, null);
    }

    boolean searches() {
        return !q.isEmpty();
    }
}
