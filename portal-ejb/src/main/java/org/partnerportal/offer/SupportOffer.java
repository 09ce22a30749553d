package org.partnerportal.offer;

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
import java.util.Objects;
import org.partnerportal.shared.persistence.TenantOwned;

/** An offer as its editors see it: one draft on its way to the next version. Published versions are {@link OfferVersion}. */
@Entity
@Table(name = "support_offer")
class SupportOffer implements TenantOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id", updatable = false)
    private long companyId;

    private String name;
    private String draft;

    @Column(name = "draft_sha256")
    private String draftSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private ReviewState reviewState = ReviewState.EDITING;

    @Column(name = "review_requested_by")
    private Long reviewRequestedBy;

    @Column(name = "review_requested_at")
    private Instant reviewRequestedAt;

    @Column(name = "review_valid_from")
    private Instant reviewValidFrom;

    @Column(name = "review_valid_to")
    private Instant reviewValidTo;

    @Column(name = "review_comment")
    private String reviewComment = "";

    private boolean archived;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected SupportOffer() {}

    SupportOffer(long companyId, String name, OfferContent content, Long by, Instant at) {
        this.companyId = companyId;
        write(name, content, by, at);
    }

    /** @throws OfferInReviewException while somebody is asked to approve exactly what stands there */
    void edit(String newName, OfferContent content, Long by, Instant at) {
        requireEditable();
        write(newName, content, by, at);
    }

    void submit(Period period, Long by, Instant at) {
        requireEditable();
        reviewState = ReviewState.IN_REVIEW;
        reviewRequestedBy = by;
        reviewRequestedAt = at;
        reviewValidFrom = period.from();
        reviewValidTo = period.to();
        reviewComment = "";
    }

    /** @throws OwnApprovalException when the one who asked would approve */
    void approve(Long by) {
        requireInReview();
        if (Objects.equals(by, reviewRequestedBy)) {
            throw new OwnApprovalException();
        }
    }

    void sendBack(String comment) {
        requireInReview();
        reviewState = ReviewState.RETURNED;
        reviewComment = comment;
    }

    void takeBack() {
        requireInReview();
        reviewState = ReviewState.EDITING;
    }

    /** @param content as published, for example with telephone numbers brought to E.164 */
    void published(OfferContent content) {
        draft = OfferJson.write(content);
        draftSha256 = OfferJson.sha256(draft);
        reviewState = ReviewState.EDITING;
        reviewComment = "";
    }

    void archive(boolean away) {
        if (away) {
            requireEditable();
        }
        archived = away;
    }

    void requireEditable() {
        if (reviewState == ReviewState.IN_REVIEW) {
            throw new OfferInReviewException();
        }
        if (archived) {
            throw new OfferArchivedException();
        }
    }

    OfferDraft toDraft() {
        return new OfferDraft(
                id,
                name,
                OfferJson.read(draft),
                version,
                archived,
                changedBy,
                changedAt,
                new OfferReview(
                        reviewState,
                        reviewRequestedBy,
                        reviewRequestedAt,
                        reviewValidFrom,
                        reviewValidTo,
                        reviewComment));
    }

    Long id() {
        return id;
    }

    long companyId() {
        return companyId;
    }

    String name() {
        return name;
    }

    OfferContent content() {
        return OfferJson.read(draft);
    }

    String draftSha256() {
        return draftSha256;
    }

    ReviewState reviewState() {
        return reviewState;
    }

    Long reviewRequestedBy() {
        return reviewRequestedBy;
    }

    Period reviewPeriod() {
        return new Period(reviewValidFrom, reviewValidTo);
    }

    boolean archived() {
        return archived;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    private void requireInReview() {
        if (reviewState != ReviewState.IN_REVIEW) {
            throw new OfferNotInReviewException();
        }
    }

    private void write(String newName, OfferContent content, Long by, Instant at) {
        name = newName.strip();
        draft = OfferJson.write(content);
        draftSha256 = OfferJson.sha256(draft);
        reviewState = ReviewState.EDITING;
        changedBy = by;
        changedAt = at;
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
