package org.partnerportal.offer;

import java.time.Instant;

/** What decides which version counts, without its content. */
record VersionFacts(
        long id,
        long offerId,
        long companyId,
        int versionNo,
        Instant validFrom,
        Instant validTo,
        Instant withdrawnAt,
        String sha256) {

    /** It was withdrawn before it began, so it never counted. */
    boolean neverBegan() {
        return withdrawnAt != null && !withdrawnAt.isAfter(validFrom);
    }

    boolean begunAt(Instant at) {
        return !neverBegan() && !validFrom.isAfter(at);
    }

    /** Without a withdrawal that came later. */
    VersionFacts knownAt(Instant at) {
        boolean later = withdrawnAt != null && withdrawnAt.isAfter(at);
        return later ? new VersionFacts(id, offerId, companyId, versionNo, validFrom, validTo, null, sha256) : this;
    }
}
