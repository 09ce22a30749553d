package org.partnerportal.relationship;

import java.time.Instant;

/**
 * Delegated admin rights of one partner for one customer.
 *
 * @param removedAt when the customer took them away; null while they are in force
 */
public record AdminConsent(long partnerId, Instant givenAt, Instant removedAt) {

    public boolean inForce() {
        return removedAt == null;
    }
}
