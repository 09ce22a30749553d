package org.partnerportal.company;

/**
 * What the operator's list of partner accounts is narrowed to; null means all.
 *
 * @param q part of a name, or the beginning of a PartnerID
 * @param sort null for by name
 */
public record PartnerAccountFilter(
        String q, CompanyKind kind, Cloud cloud, PartnerStatus status, PartnerAccountSort sort, boolean descending) {

    public PartnerAccountFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? PartnerAccountSort.NAME : sort;
    }

    public static PartnerAccountFilter all() {
        return new PartnerAccountFilter(null, null, null, null, null, false);
    }
}
