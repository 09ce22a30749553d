package org.partnerportal.company;

import java.util.Set;

/**
 * What a provider's list of resellers is narrowed to.
 *
 * @param q part of a name or a PartnerID; null or blank for all
 * @param restricted only those whose account at Microsoft is not simply active
 * @param among only resellers with these ids; null for all
 * @param sort null for by name
 * @param country ISO code; null or blank for all
 * @param attention only those that need attention: these, those whose account is not simply active, those for whom
 *     something waits or access is missing; null for all
 */
public record PartnershipFilter(
        String q,
        boolean restricted,
        Set<Long> among,
        PartnershipSort sort,
        boolean descending,
        String country,
        Set<Long> attention) {

    public PartnershipFilter {
        q = q == null ? "" : q.strip();
        among = among == null ? null : Set.copyOf(among);
        country = country == null ? "" : country.strip();
        attention = attention == null ? null : Set.copyOf(attention);
        sort = sort == null ? PartnershipSort.NAME : sort;
    }

    /** In all countries. */
    public PartnershipFilter(String q, boolean restricted, Set<Long> among, PartnershipSort sort, boolean descending) {
        this(q, restricted, among, sort, descending, null, null);
    }

    public static PartnershipFilter all() {
        return new PartnershipFilter(null, false, null, null, false);
    }
}
