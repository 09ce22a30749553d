package org.partnerportal.servicemanagement;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.adminrights.AdminTerms;
import org.partnerportal.adminrights.RightsInForce;
import org.partnerportal.shared.persistence.TenantRepository;

/**
 * Counts over the calling provider's own subscriptions, which say for whom the reseller works. Of the reseller's
 * relationships nothing is read that concerns other customers.
 */
@Dependent
class ResellerAccessRepository extends TenantRepository {

    ResellerAccess of(long resellerId, Instant now) {
        return sql("SELECT COUNT(*), COALESCE(SUM(c.until IS NOT NULL), 0), COALESCE(SUM(c.until <= :soon), 0)"
                        + " FROM (SELECT s.customer_id, (SELECT MAX(IF(a.auto_extend OR a.ends_at IS NULL,"
                        + " CAST('9999-12-31' AS DATETIME(6)), a.ends_at)) FROM admin_relationship a"
                        + " WHERE a.partner_id = :reseller AND a.customer_id = s.customer_id"
                        + " AND " + RightsInForce.at("a", ":now") + ") until"
                        + " FROM subscription s WHERE s.owner_id = :tenant AND s.reseller_id = :reseller"
                        + " AND s.channel = 'CSP' AND s.status_code NOT IN ('DELETED', 'CANCELED')"
                        + " GROUP BY s.customer_id) c")
                .param("reseller", resellerId)
                .param("now", now)
                .param("soon", now.plus(Duration.ofDays(AdminTerms.EXPIRING_DAYS)))
                .first(row -> new ResellerAccess(row.number(0), row.number(1), row.number(2)))
                .orElseThrow();
    }
}
