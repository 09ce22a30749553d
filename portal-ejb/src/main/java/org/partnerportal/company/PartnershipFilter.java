package org.partnerportal.company;

import java.util.Set;

/**
 * What a provider's list of resellers is narrowed to.
 *
 * @param q part of a name or a PartnerID; null or blank for all
 * @param restricted only those whose account at Microsoft is not simply active
 * @param among only resellers with these ids; null for all
 * @param sort null for by name
 */
public record PartnershipFilter(
        String q, boolean restricted, Set<Long> among, PartnershipSort sort, boolean descending) {

    public PartnershipFilter {
        q = q == null ? "" : q.strip();
        among = among == null ? null : Set.copyOf(among);
        sort = sort == null ? PartnershipSort.NAME : sort;
    }

    public static PartnershipFilter all() {
        return new PartnershipFilter(null, false, null, null, false);
    }
}
