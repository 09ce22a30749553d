package org.partnerportal.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.shared.persistence.TenantOwned;
import org.partnerportal.shared.security.Caller;

/** A reason, a tenant, somebody of the operator, and a time that ends by itself. Nothing of it changes but an earlier end. */
@Entity
@Table(name = "operator_access")
class OperatorAccess implements TenantOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id", updatable = false)
    private long companyId;

    @Column(name = "operator_id", updatable = false)
    private long operatorId;

    @Column(name = "user_id", updatable = false)
    private long userId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "begins_at", updatable = false)
    private Instant beginsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Version
    private long version;

    protected OperatorAccess() {}

    OperatorAccess(Caller person, AskForAccess command, Instant now) {
        companyId = command.companyId();
        operatorId = person.companyId();
        userId = person.userId();
        reason = command.reason().strip();
        beginsAt = now.truncatedTo(ChronoUnit.MICROS);
        endsAt = beginsAt.plus(Duration.ofMinutes(command.minutes()));
    }

    /** @throws AccessEndedException when it is over already */
    void end(Long by, Instant now) {
        if (!runs(now)) {
            throw new AccessEndedException();
        }
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
        endedBy = by;
    }

    boolean runs(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    long id() {
        return id;
    }

    long companyId() {
        return companyId;
    }

    String reason() {
        return reason;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
