package org.partnerportal.proof;

import java.time.Instant;
import java.util.List;
import org.partnerportal.contactpage.ContactPage;

/**
 * What one customer was told at one moment, as far as it concerns the calling partner.
 *
 * @param page what the page by the partner's link said
 * @param versions the offers that it showed
 * @param madeAt when this proof was made
 */
public record Proof(ContactPage page, List<ProvenVersion> versions, Instant madeAt) {

    public Proof {
        versions = List.copyOf(versions);
    }
}
