package org.partnerportal.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.partnerportal.shared.persistence.TenantOwned;

/** One version of a company's profile; added, never changed. */
@Entity
@Table(name = "support_profile_version")
class SupportProfileVersion implements TenantOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id", updatable = false)
    private long companyId;

    @Column(name = "version_no", updatable = false)
    private int versionNo;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String telephone;

    @Column(updatable = false)
    private String website;

    @Column(name = "valid_from", updatable = false)
    private Instant validFrom;

    @Column(name = "changed_by", updatable = false)
    private Long changedBy;

    protected SupportProfileVersion() {}

    SupportProfileVersion(long companyId, SaveSupportProfile profile, Instant at, Long by) {
        this.companyId = companyId;
        this.versionNo = profile.versionNo() + 1;
        this.email = profile.email();
        this.telephone = profile.telephone();
        this.website = profile.website();
        this.validFrom = at;
        this.changedBy = by;
    }

    SupportProfile toProfile() {
        return new SupportProfile(companyId, versionNo, email, telephone, website, validFrom, changedBy);
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
