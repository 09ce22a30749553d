package org.partnerportal.shared.change;

import java.util.Set;

/**
 * Something that customers' pages show has changed: an offer, a profile, a name, a status, a subscription, an
 * assignment. Fired inside the transaction of the change, with as few ids as possible: a partner's id stands for all
 * pages on which it appears, so that publishing costs the same for one customer and for a million.
 *
 * @param companyIds partners (or single customers) whose facts changed
 */
public record FactsChanged(Set<Long> companyIds) {

    public FactsChanged {
        companyIds = Set.copyOf(companyIds);
    }

    public static FactsChanged of(long companyId) {
        return new FactsChanged(Set.of(companyId));
    }
}
