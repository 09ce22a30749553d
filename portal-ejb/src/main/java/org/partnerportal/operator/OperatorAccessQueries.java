package org.partnerportal.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Who looks, or looked, into which tenant, and as what. */
@Stateless
public class OperatorAccessQueries {

    /** The smallest set with which somebody can be helped: who it is, its people, its customers and its activity log. */
    static final Set<Permission> WHAT_A_VISITOR_SEES = EnumSet.of(
            Permission.OWN_ACCOUNT,
            Permission.CUSTOMER_VIEW,
            Permission.SUBSCRIPTION_VIEW,
            Permission.USER_VIEW,
            Permission.AUDIT_VIEW);

    @Inject
    private OperatorAccessRepository accesses;

    @Inject
    private PartnerAccountQueries accounts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * The caller as a visitor of the tenant, while its access runs; empty before, after, and for anybody else's access.
     * Asked on each request of a session that looks into a tenant.
     */
    @Requires(Permission.TENANT_VISIT)
    public Optional<Visit> visit(long accessId) {
        Caller person = CallerContext.current();
        return accesses.ofPerson(accessId, person.userId())
                .filter(access -> access.runs(clock.instant()))
                .map(access -> visit(person, access));
    }

    private Visit visit(Caller person, OperatorAccess access) {
        PartnerAccount tenant = accounts.toVisit(access.companyId());
        Caller visitor = new Caller(
                tenant.id(),
                person.userId(),
                tenant.cloud().name(),
                tenant.kind().name(),
                WHAT_A_VISITOR_SEES,
                access.id());
        return new Visit(visitor, tenant.name(), access.reason(), access.endsAt());
    }

    /** What the operator's people asked for, the latest first; one statement. */
    @Requires(Permission.TENANT_VISIT)
    public Page<AccessRow> asked(PageRequest request) {
        return Page.of(accesses.asked(request, clock.instant()), request, OperatorAccessRepository::cursor);
    }

    /** For how many minutes one may ask, the shortest first. */
    @Requires(Permission.TENANT_VISIT)
    public List<Integer> durations() {
        return AccessSettings.choices(settings);
    }

    /** Who of the operator may look into the calling tenant at this moment; everybody there may know. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<AccessRow> runningHere() {
        return accesses.runningHere(clock.instant());
    }
}
