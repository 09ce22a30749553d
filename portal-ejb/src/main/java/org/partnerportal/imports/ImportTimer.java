package org.partnerportal.imports;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks for imports that nobody goes on with: after a crash, a restart, or a lease that another node had. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportTimer {

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private ImportWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookForWork() {
        jobs.companiesWithWork().forEach(worker::wake);
    }
}
