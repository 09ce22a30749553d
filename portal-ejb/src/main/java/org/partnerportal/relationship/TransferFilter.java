package org.partnerportal.relationship;

/**
 * What the list of requests for transfer is narrowed to.
 *
 * @param q part of the customer's name or of what is to be transferred
 * @param state null for all
 * @param late only those whose time is over
 */
public record TransferFilter(String q, TransferState state, boolean late, boolean descending) {

    public TransferFilter {
        q = q == null ? "" : q.strip();
    }
}
