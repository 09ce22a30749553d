package org.partnerportal.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** What support profiles said when. */
@Stateless
public class SupportProfileQueries {

    private static final int HISTORY = 200;

    @Inject
    private SupportProfileRepository profiles;

    /** The tenant's profile; an empty one of version 0 if it was never written. */
    @Requires(Permission.SUPPORT_PROFILE_VIEW)
    public SupportProfile current() {
        return profiles.current()
                .orElseGet(() -> SupportProfile.none(CallerContext.current().companyId()));
    }

    /** The tenant's versions, newest first, at most the last 200. */
    @Requires(Permission.SUPPORT_PROFILE_VIEW)
    public List<SupportProfile> history() {
        return profiles.versions(HISTORY);
    }

    /** By company id the profile in force at that moment; companies that had none are absent. One statement. */
    @PublicAccess("profiles are what customers are shown; the caller decides which")
    public Map<Long, SupportProfile> profilesAt(Set<Long> companyIds, Instant at) {
        return companyIds.isEmpty()
                ? Map.of()
                : profiles.at(companyIds, at).stream()
                        .collect(Collectors.toMap(SupportProfile::companyId, Function.identity()));
    }

    /** ISO code of the tenant's country, in which telephone numbers without a country code are; null if not known. */
    @Requires(Permission.SUPPORT_PROFILE_VIEW)
    public String country() {
        return profiles.country();
    }
}
