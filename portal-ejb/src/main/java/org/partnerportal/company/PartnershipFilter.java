package org.partnerportal.company;

import java.util.Set;

/**
 * What a provider's list of resellers is narrowed to.
 *
 * @param q part of a name or a PartnerID; null or blank for all
 * @param restricted only those whose account at Microsoft is not simply active
 * @param among only resellers with these ids; null for all
 * @param country ISO code; null or blank for all
 * @param orElse with {@code restricted}: those with these ids as well, whatever their account; null for none
 * @param sort null for by name
 */
public record PartnershipFilter(
        String q,
        boolean restricted,
        Set<Long> among,
        PartnershipSort sort,
        boolean descending,
        String country,
        Set<Long> orElse) {

    public PartnershipFilter {
        q = q == null ? "" : q.strip();
        among = among == null ? null : Set.copyOf(among);
        country = country == null ? "" : country.strip();
        orElse = orElse == null ? Set.of() : Set.copyOf(orElse);
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
