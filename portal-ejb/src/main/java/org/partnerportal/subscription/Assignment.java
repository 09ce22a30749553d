package org.partnerportal.subscription;

import java.time.Instant;

/**
 * A designated support contact with its effective dates.
 *
 * @param to null while no end is set
 * @param planned not in force yet, so that it can be called off
 * @param rights false when the contact holds no delegated admin rights now, as owner and contact see it; it goes on owing
 *     support and can do less (DOMAIN 2.6)
 */
public record Assignment(
        long id,
        long subscriptionId,
        long contactId,
        String contact,
        Instant from,
        Instant to,
        boolean planned,
        boolean rights) {}
