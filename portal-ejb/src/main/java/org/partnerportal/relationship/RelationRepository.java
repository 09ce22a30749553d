package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.persistence.TenantRepository;

/** Who works with whom, read across features (a read model, ADR 1). */
@Dependent
class RelationRepository extends TenantRepository {

    private static final String IN_FORCE = " AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)";

    /**
     * Active partners that the caller works with, or of which the customer told it by asking for a transfer to them, but for
     * the one that leaves; those that have a relationship with the customer come first.
     */
    List<KnownPartner> knownPartners(long customerId, long leaving, Instant at) {
        return sql("SELECT c.id, c.name, COALESCE(c.partner_id, '') FROM company c JOIN company m ON m.id = :tenant"
                        + " AND m.cloud = c.cloud WHERE c.id <> :leaving AND c.status = 'ACTIVE' AND (c.id = :tenant"
                        + " OR c.id IN (SELECT reseller_id FROM partner_link WHERE provider_id = :tenant" + IN_FORCE
                        + ") OR c.id IN (SELECT provider_id FROM partner_link WHERE reseller_id = :tenant" + IN_FORCE
                        + ") OR c.id IN (SELECT new_partner_id FROM transfer_request WHERE current_id = :tenant"
                        + " AND customer_id = :customer)) ORDER BY NOT EXISTS (SELECT 1 FROM customer_relationship r"
                        + " WHERE r.partner_id = c.id AND r.customer_id = :customer), c.name, c.id")
                .param("leaving", leaving)
                .param("customer", customerId)
                .param("at", at)
                .list(row -> new KnownPartner(row.number(0), row.string(1), row.string(2)));
    }

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
