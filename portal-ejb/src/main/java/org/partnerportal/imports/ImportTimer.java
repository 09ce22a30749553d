package org.partnerportal.imports;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Looks for imports that nobody goes on with: after a crash, a restart, or a lease that another node had. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportTimer {

    /** How long a file and its faulty lines can be had after the import has ended, or has waited for a person in vain. */
    static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private ImportRetention retention;

    @Inject
    private Clock clock;

    @Inject
    private ImportWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookForWork() {
        jobs.companiesWithWork().forEach(worker::wake);
    }

    @Schedule(hour = "3", minute = "10", persistent = false)
    void forgetOldFiles() {
        retention.forget(clock.instant().minus(KEPT));
    }
}
