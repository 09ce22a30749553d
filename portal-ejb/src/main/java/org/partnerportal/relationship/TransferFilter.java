package org.partnerportal.relationship;

/**
 * What the list of requests for transfer is narrowed to.
 *
 * @param q part of the customer's name or of what is to be transferred
 * @param state null for all
 * @param late only those whose time is over
 * @param open only those for which somebody still waits
 * @param resellerId only of customers who have a subscription of the caller's with this reseller of record; null for all
 */
public record TransferFilter(
        String q, TransferState state, boolean late, boolean descending, boolean open, Long resellerId) {

    /** Also those that are settled, through any reseller and none. */
    public TransferFilter(String q, TransferState state, boolean late, boolean descending) {
        this(q, state, late, descending, false, null);
    }

    public TransferFilter {
        q = q == null ? "" : q.strip();
    }
}
