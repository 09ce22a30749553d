package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.partnerportal.shared.persistence.TenantRepository;

/** Who works with whom, read across features (a read model, ADR 1). */
@Dependent
class RelationRepository extends TenantRepository {

    /** Partners of the calling customer with the moment since when. */
    Map<Long, Instant> partners() {
        Map<Long, Instant> since = new HashMap<>();
        sql("SELECT r.partner_id, COALESCE((SELECT MIN(h.valid_from) FROM customer_relationship_history h"
                        + " WHERE h.partner_id = r.partner_id AND h.customer_id = :tenant), r.valid_from)"
                        + " FROM customer_relationship r WHERE r.customer_id = :tenant")
                .list(row -> since.put(row.number(0), row.instant(1)));
        return since;
    }

    /** Whether the company has to do with anybody but the calling partner, so that its account is not that partner's to give. */
    boolean knownToOthers(long companyId) {
        return sql("SELECT 1 FROM customer_relationship WHERE customer_id = :company AND partner_id <> :tenant"
                        + " UNION ALL SELECT 1 FROM subscription WHERE customer_id = :company AND owner_id <> :tenant"
                        + " UNION ALL SELECT 1 FROM partner_link WHERE reseller_id = :company AND provider_id <> :tenant"
                        + " LIMIT 1")
                .param("company", companyId)
                .first(row -> true)
                .orElse(false);
    }
}
