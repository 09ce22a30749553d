package org.partnerportal.profile;

import java.time.Instant;

/**
 * Microsoft's three fields as they were from a moment on.
 *
 * @param versionNo counts from 1; 0 stands for a profile that was never written
 * @param email empty if there is none, as are the others
 * @param telephone in E.164
 * @param website with its scheme
 * @param changedBy user, null for the system
 */
public record SupportProfile(
        long companyId,
        int versionNo,
        String email,
        String telephone,
        String website,
        Instant validFrom,
        Long changedBy) {

    public static SupportProfile none(long companyId) {
        return new SupportProfile(companyId, 0, "", "", "", null, null);
    }

    public boolean written() {
        return versionNo > 0;
    }
}
