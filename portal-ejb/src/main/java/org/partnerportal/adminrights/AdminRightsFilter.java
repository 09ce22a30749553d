package org.partnerportal.adminrights;

/**
 * What the register is narrowed to.
 *
 * @param q part of the name of a customer or a relationship
 * @param state null for all
 * @param customerId null for all
 * @param sort null for what ends next
 */
public record AdminRightsFilter(
        String q, AdminState state, AdminKind kind, Long customerId, AdminRightsSort sort, boolean descending) {

    public AdminRightsFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? AdminRightsSort.END : sort;
    }

    public static AdminRightsFilter all() {
        return new AdminRightsFilter(null, null, null, null, null, false);
    }
}
