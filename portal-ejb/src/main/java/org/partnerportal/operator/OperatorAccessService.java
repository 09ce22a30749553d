package org.partnerportal.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Trailed;

/**
 * Lets somebody of the operator look into one tenant, for a reason and a while. What is written is the tenant's: it stands
 * in the tenant's activity log with the reason, and in the operator's that it was done.
 */
@Stateless
public class OperatorAccessService {

    @Inject
    private OperatorAccessRepository accesses;

    @Inject
    private PartnerAccountQueries accounts;

    @Inject
    private OperatorMail mail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Begins an access at once and tells the tenant's administrators; answers its id.
     *
     * @throws NotFoundException when there is no such partner
     * @throws AccessTooLongException when it is to last longer than the portal is set to allow
     * @throws AccessRunsException when the caller has one to that tenant
     */
    @Requires(Permission.TENANT_VISIT)
    @Trailed("what it changes stands in the tenant's log")
    public long ask(@NotNull @Valid AskForAccess command) {
        PartnerAccount tenant = accounts.toVisit(command.companyId());
        int most = AccessSettings.most(settings);
        if (command.minutes() > most) {
            throw new AccessTooLongException(most);
        }
        Caller person = CallerContext.current();
        Instant now = clock.instant();
        if (accesses.running(person.userId(), tenant.id(), now)) {
            throw new AccessRunsException();
        }
        return CallerContext.getAs(inside(tenant.id(), person), () -> {
            OperatorAccess access = accesses.store(new OperatorAccess(person, command, now));
            mail.accessBegun(tenant.id(), access);
            return access.id();
        });
    }

    /**
     * The operator's person is done before the time.
     *
     * @throws NotFoundException for somebody else's
     * @throws AccessEndedException when it is over already
     */
    @Requires(Permission.TENANT_VISIT)
    @Trailed("what it changes stands in the tenant's log")
    public void end(long accessId) {
        Caller person = CallerContext.current();
        OperatorAccess access = accesses.ofPerson(accessId, person.userId()).orElseThrow(NotFoundException::new);
        CallerContext.runAs(inside(access.companyId(), person), () -> {
            access.end(person.userId(), clock.instant());
            accesses.save();
        });
    }

    /**
     * The tenant wants nobody inside any more.
     *
     * @throws NotFoundException for an access to another tenant
     * @throws AccessEndedException when it is over already
     */
    @Requires(Permission.COMPANY_EDIT)
    public void turnOut(long accessId) {
        OperatorAccess access = accesses.toTenant(accessId).orElseThrow(NotFoundException::new);
        access.end(CallerContext.current().userId(), clock.instant());
        accesses.save();
    }

    /** The same person, writing into the log of the tenant. */
    private static Caller inside(long tenant, Caller person) {
        return new Caller(tenant, person.userId(), "", "", EnumSet.noneOf(Permission.class));
    }
}
