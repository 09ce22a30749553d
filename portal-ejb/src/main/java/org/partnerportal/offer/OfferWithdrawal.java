package org.partnerportal.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A published version was taken back before its time. */
@Entity
@Table(name = "support_offer_withdrawal")
class OfferWithdrawal {

    @Id
    @Column(name = "version_id")
    private long versionId;

    @Column(name = "withdrawn_by", updatable = false)
    private Long withdrawnBy;

    @Column(name = "withdrawn_at", updatable = false)
    private Instant withdrawnAt;

    @Column(updatable = false)
    private String reason;

    protected OfferWithdrawal() {}

    OfferWithdrawal(long versionId, String reason, Signed signed) {
        this.versionId = versionId;
        this.reason = reason;
        this.withdrawnBy = signed.by();
        this.withdrawnAt = signed.at();
    }
}
