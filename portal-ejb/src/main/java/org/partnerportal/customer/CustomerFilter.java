package org.partnerportal.customer;

/**
 * What the customer list is narrowed to.
 *
 * @param q any word of the name with what follows, the domain or the Microsoft ID; found customers come in the order of
 *     what was found
 * @param sort order when nothing is searched for
 * @param attention null for all
 */
public record CustomerFilter(String q, CustomerSort sort, CustomerAttention attention) {

    public CustomerFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? CustomerSort.NAME : sort;
    }

    public static CustomerFilter all() {
        return new CustomerFilter(null, null, null);
    }

    boolean searches() {
        return !q.isEmpty();
    }
}
