package org.partnerportal.customer;

import java.time.Instant;

/**
 * A customer as the calling partner calls it.
 *
 * @param relationship as Partner Center names it, verbatim
 * @param since when the present name and domain came into force
 */
public record CustomerDetails(
        long id,
        String name,
        String domain,
        String msTenantId,
        String relationship,
        Instant since,
        boolean link,
        boolean person,
        long version) {}
