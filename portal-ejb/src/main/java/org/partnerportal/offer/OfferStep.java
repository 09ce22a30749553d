package org.partnerportal.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line in the history of an offer: who did what when. */
@Entity
@Table(name = "support_offer_step")
class OfferStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "offer_id", updatable = false)
    private long offerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OfferStepKind kind;

    @Column(name = "version_no", updatable = false)
    private Integer versionNo;

    @Column(updatable = false)
    private String comment;

    @Column(name = "done_by", updatable = false)
    private Long doneBy;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    protected OfferStep() {}

    OfferStep(long offerId, OfferStepKind kind, Integer versionNo, String comment, Signed signed) {
        this.offerId = offerId;
        this.kind = kind;
        this.versionNo = versionNo;
        this.comment = comment == null ? "" : comment;
        this.doneBy = signed.by();
        this.doneAt = signed.at();
    }

    OfferStepRow toRow() {
        return new OfferStepRow(kind, versionNo, comment, doneBy, doneAt);
    }
}
