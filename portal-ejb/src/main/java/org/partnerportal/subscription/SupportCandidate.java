package org.partnerportal.subscription;

import org.partnerportal.company.PartnerStatus;

/** The caller itself, or a reseller that it works with, whom it could name for subscriptions. */
public record SupportCandidate(long companyId, String name, PartnerStatus status) {

    public boolean maySupport() {
        return status.maySupport();
    }
}
