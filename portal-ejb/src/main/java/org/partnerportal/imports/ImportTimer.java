package org.partnerportal.imports;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Looks for imports that nobody goes on with: after a crash, a restart, or a lease that another node had. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportTimer {

    /** How long a file and its faulty lines can be had after the import has ended. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int FORGOTTEN_AT_ONCE = 1_000;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private ImportSteps steps;

    @Inject
    private Clock clock;

    @Inject
    private ImportWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookForWork() {
        jobs.companiesWithWork().forEach(worker::wake);
    }

    /** Files hold customers' names and addresses: they are not kept for longer than they are of use. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    void forgetOldFiles() {
        jobs.endedBefore(clock.instant().minus(KEPT), FORGOTTEN_AT_ONCE)
                .forEach(ended -> CallerContext.runAs(Caller.system(ended.companyId()), () -> forget(ended.job())));
    }

    private void forget(long job) {
        while (steps.clear(job, true)) {
            // bounded transactions
        }
        steps.forgetFile(job);
    }
}
