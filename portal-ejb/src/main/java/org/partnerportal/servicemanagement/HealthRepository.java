package org.partnerportal.servicemanagement;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import org.partnerportal.shared.persistence.TenantRepository;

/** What people of the calling partner noted about services. Nothing is overwritten. */
@Dependent
class HealthRepository extends TenantRepository {

    /** The last record of each service for the customer, and for all customers, in the order in which they were made. */
    List<HealthRecord> last(long customerId) {
        return sql("SELECT h.service, h.customer_id IS NULL, h.state, h.since, h.text, h.source, h.recorded_by,"
                        + " h.recorded_at FROM service_health_record h JOIN (SELECT MAX(id) id"
                        + " FROM service_health_record WHERE partner_id = :tenant AND customer_id = :customer"
                        + " GROUP BY service UNION ALL SELECT MAX(id) FROM service_health_record"
                        + " WHERE partner_id = :tenant AND customer_id IS NULL GROUP BY service) l"
                        + " ON l.id = h.id WHERE h.partner_id = :tenant ORDER BY h.id")
                .param("customer", customerId)
                .list(row -> new HealthRecord(
                        row.string(0),
                        row.flag(1),
                        HealthState.of(row.string(2)),
                        row.string(2),
                        row.instant(3),
                        row.string(4),
                        row.string(5),
                        row.numberOrNull(6),
                        row.instant(7)));
    }

    void add(RecordHealth record, Long user, Instant now) {
        sql("INSERT INTO service_health_record (partner_id, customer_id, service, state, since, text, source,"
                        + " recorded_by, recorded_at, cloud) VALUES (:tenant, :customer, :service, :state, :since, :text,"
                        + " :source, :user, :now, :ownCloud)")
                .param("customer", record.customerId())
                .param("service", record.service())
                .param("state", record.state().strip())
                .param("since", record.since())
                .param("text", record.text().strip())
                .param("source", record.source().strip())
                .param("user", user)
                .param("now", now)
                .update();
    }
}
