package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Delegated admin rights, seen by the partner that has them and by the customer that gave them. */
@Dependent
class ConsentRepository extends TenantRepository {

    /** What the calling partner may do for the customer; empty when no rights were ever recorded. */
    Optional<AdminConsent> ofCustomer(long customerId) {
        return sql("SELECT partner_id, given_at, removed_at FROM admin_consent WHERE partner_id = :tenant"
                        + " AND customer_id = :customer ORDER BY given_at DESC LIMIT 1")
                .param("customer", customerId)
                .first(ConsentRepository::consent);
    }

    /** The latest of each partner of the calling customer. */
    List<AdminConsent> ofPartners() {
        return sql("SELECT a.partner_id, a.given_at, a.removed_at FROM admin_consent a WHERE a.customer_id = :tenant"
                        + " AND a.given_at = (SELECT MAX(m.given_at) FROM admin_consent m"
                        + " WHERE m.partner_id = a.partner_id AND m.customer_id = :tenant)")
                .list(ConsentRepository::consent);
    }

    /** As the customer. */
    void give(long partnerId, Long userId, Instant now) {
        sql("INSERT INTO admin_consent (partner_id, customer_id, given_at, given_by)"
                        + " VALUES (:partner, :tenant, :now, :user)")
                .param("partner", partnerId)
                .param("now", now)
                .param("user", userId)
                .update();
    }

    /** As the customer; false when there are none. */
    boolean withdraw(long partnerId, Long userId, Instant now) {
        return sql("UPDATE admin_consent SET removed_at = :now, removed_by = :user WHERE customer_id = :tenant"
                                + " AND partner_id = :partner AND removed_at IS NULL")
                        .param("now", now)
                        .param("user", userId)
                        .param("partner", partnerId)
                        .update()
                > 0;
    }

    /** As the partner whose relationship ends. */
    void end(long customerId, Long userId, Instant now) {
        sql("UPDATE admin_consent SET removed_at = :now, removed_by = :user WHERE partner_id = :tenant"
                        + " AND customer_id = :customer AND removed_at IS NULL")
                .param("now", now)
                .param("user", userId)
                .param("customer", customerId)
                .update();
    }

    private static AdminConsent consent(Row row) {
        return new AdminConsent(row.number(0), row.instant(1), row.instant(2));
    }
}
