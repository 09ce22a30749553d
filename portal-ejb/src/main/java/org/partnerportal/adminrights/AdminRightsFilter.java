package org.partnerportal.adminrights;

/**
 * What the register is narrowed to.
 *
 * @param q part of the name of a customer or a relationship
 * @param state null for all
 * @param customerId null for all
 * @param sort null for what ends next
 * @param resellerId only of customers who have a subscription of the caller's with this reseller of record; null for all
 */
public record AdminRightsFilter(
        String q,
        AdminState state,
        AdminKind kind,
        Long customerId,
        AdminRightsSort sort,
        boolean descending,
        Long resellerId) {

    public AdminRightsFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? AdminRightsSort.END : sort;
    }

    /** Of customers through any reseller and none. */
    public AdminRightsFilter(
            String q, AdminState state, AdminKind kind, Long customerId, AdminRightsSort sort, boolean descending) {
        this(q, state, kind, customerId, sort, descending, null);
    }

    public static AdminRightsFilter all() {
        return new AdminRightsFilter(null, null, null, null, null, false);
    }
}
