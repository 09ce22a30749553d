package org.partnerportal.dev.it.adminrights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Gives partners admin rights for their customers, as if these had agreed at Microsoft. */
@Dependent
public class Delegation {

    @Inject
    private AdminRightsService rights;

    @Inject
    private Clock clock;

    /** All end at once. */
    public void end(long partner, long customer) {
        CallerContext.runAs(Caller.system(partner), () -> rights.terminateAll(customer));
    }

    public void give(long partner, long customer) {
        CallerContext.runAs(
                Caller.system(partner),
                () -> rights.record(new RecordAdminRights(
                        customer, AdminKind.DAP, "", "active", Set.of(), clock.instant(), null, false)));
    }
}
