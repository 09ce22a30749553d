package org.partnerportal.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.persistence.CloudOwned;

/** One designated contact for many subscriptions, on its way from being looked through to being written. */
@Entity
@Table(name = "support_batch")
class SupportBatch extends CloudOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id", updatable = false)
    private long companyId;

    @Column(name = "contact_id", updatable = false)
    private long contactId;

    @Enumerated(EnumType.STRING)
    private BatchStatus status = BatchStatus.DRAFT;

    private long chosen;
    private long assigned;
    private long refused;

    @Column(name = "made_by", updatable = false)
    private Long madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected SupportBatch() {}

    SupportBatch(long companyId, long contactId, Long by, Instant now) {
        this.companyId = companyId;
        this.contactId = contactId;
        this.madeBy = by;
        this.madeAt = now;
    }

    void chosen(long subscriptions) {
        chosen = subscriptions;
    }

    /** @throws BatchSettledException when somebody has done so */
    void confirm(long readVersion, Instant now) {
        if (status != BatchStatus.DRAFT) {
            throw new BatchSettledException();
        }
        if (version != readVersion) {
            throw new ChangedMeanwhileException();
        }
        status = BatchStatus.RUNNING;
        confirmedAt = now;
    }

    void wrote(long subscriptions) {
        assigned += subscriptions;
    }

    void done(Instant now) {
        refused = chosen - assigned;
        status = BatchStatus.DONE;
        endedAt = now;
    }

    boolean running() {
        return status == BatchStatus.RUNNING;
    }

    long id() {
        return id;
    }

    long contactId() {
        return contactId;
    }

    Long madeBy() {
        return madeBy;
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
