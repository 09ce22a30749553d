package org.partnerportal.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;

/** Files hold customers' names and addresses: they are not kept for longer than they are of use. */
@Stateless
public class ImportRetention {

    private static final int FORGOTTEN_AT_ONCE = 1_000;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private ImportSteps steps;

    /** Forgets files of imports that ended before that moment, or have been waiting for a person since before it. */
    @PublicAccess("a background job that works for the company whose file it is")
    public void forget(Instant before) {
        jobs.leftBefore(before, FORGOTTEN_AT_ONCE)
                .forEach(left -> CallerContext.runAs(Caller.system(left.companyId()), () -> forget(left.job())));
    }

    private void forget(long job) {
        if (!steps.abandon(job)) {
            return;
        }
        while (steps.clear(job, true)) {
            // bounded transactions
        }
        steps.forgetFile(job);
    }
}
