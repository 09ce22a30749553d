package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.ResellerAccess;
import org.partnerportal.servicemanagement.ResellerAccessRepository.Counted;
import org.partnerportal.servicemanagement.ResellerAccessRepository.Known;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Whether those responsible for the customers that the calling provider sells to through resellers can act. */
@Stateless
public class ResellerAccessQueries {

    /** Customers of one reseller that are looked through one by one. */
    private static final int MOST = 20_000;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private ResellerAccessRepository access;

    @Inject
    private ReadinessReader readiness;

    @Inject
    private Clock clock;

    /** By reseller of record. Reads all of the provider's subscriptions, in one statement: for counting in the background. */
    @Requires(Permission.RESELLER_VIEW)
    public Map<Long, ResellerAccess> counted() {
        AccessCheck check = readiness.access();
        Map<Long, ResellerAccess> counted = new HashMap<>();
        for (Counted found : access.counted(clock.instant())) {
            counted.merge(found.resellerId(), access(check.of(found.group()), found.customers()), ResellerAccess::plus);
        }
        return counted;
    }

    /**
     * Customers sold to through that reseller for whom something is missing, at this moment.
     *
     * @throws NotFoundException when the caller does not work with this reseller
     * @throws TooManyToLookThroughException when the reseller has more customers than {@value #MOST}
     */
    @Requires(Permission.RESELLER_VIEW)
    public Set<Long> lacking(long resellerId, AccessLack lack) {
        partnerships.get(resellerId);
        List<Known> known = access.known(resellerId, clock.instant(), MOST + 1);
        if (known.size() > MOST) {
            throw new TooManyToLookThroughException(MOST);
        }
        AccessCheck check = readiness.access();
        Map<AccessGroup, Boolean> judged = new HashMap<>();
        return known.stream()
                .filter(row -> judged.computeIfAbsent(
                        row.group(), group -> check.of(group).lacks().contains(lack)))
                .map(Known::customerId)
                .collect(Collectors.toSet());
    }

    private static ResellerAccess access(AccessCheck.Access judged, long customers) {
        return new ResellerAccess(
                customers,
                judged.lacks().contains(AccessLack.ACT) ? 0 : customers,
                judged.lacks().contains(AccessLack.REQUEST) ? 0 : customers,
                judged.ending() ? customers : 0);
    }
}
