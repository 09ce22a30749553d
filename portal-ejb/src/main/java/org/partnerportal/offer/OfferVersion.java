package org.partnerportal.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.partnerportal.shared.persistence.TenantOwned;

/** A published version. Nothing of it can be updated; what ends it is a later version or an {@link OfferWithdrawal}. */
@Entity
@Table(name = "support_offer_version")
class OfferVersion implements TenantOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "offer_id", updatable = false)
    private long offerId;

    @Column(name = "company_id", updatable = false)
    private long companyId;

    @Column(name = "version_no", updatable = false)
    private int versionNo;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String content;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "valid_to", updatable = false)
    private Instant validTo;

    @Column(name = "requested_by", updatable = false)
    private Long requestedBy;

    @Column(name = "published_by", updatable = false)
    private Long publishedBy;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    protected OfferVersion() {}

    OfferVersion(
            SupportOffer offer, int versionNo, OfferContent content, Period period, Long requestedBy, Signed signed) {
        this.offerId = offer.id();
        this.companyId = offer.companyId();
        this.versionNo = versionNo;
        this.name = offer.name();
        this.content = OfferJson.write(content);
        this.contentSha256 = OfferJson.sha256(this.content);
        this.validFrom = period.from();
        this.validTo = period.to();
        this.requestedBy = requestedBy;
        this.publishedBy = signed.by();
        this.publishedAt = signed.at();
    }

    Long id() {
        return id;
    }

    long offerId() {
        return offerId;
    }

    OfferContent content() {
        return OfferJson.read(content);
    }

    Instant validFrom() {
        return validFrom;
    }

    /** The content is, letter by letter, what was published. */
    boolean intact() {
        return OfferJson.sha256(content).equals(contentSha256);
    }

    OfferVersionRow toRow(OfferVersionState state, Instant ends, Instant withdrawnAt) {
        return new OfferVersionRow(
                id,
                versionNo,
                state,
                validFrom,
                ends,
                withdrawnAt,
                requestedBy,
                publishedBy,
                publishedAt,
                contentSha256,
                intact());
    }

    /** As customers' pages use it; {@code validTo} is when it really ended or will end. */
    PublishedOffer toPublished(Instant ends) {
        return new PublishedOffer(
                id, offerId, companyId, versionNo, name, content(), validFrom, ends, publishedBy, publishedAt);
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
