package org.partnerportal.subscription;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks for batches that nobody goes on with: after a crash, a restart, or a lease that another node had. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SupportBatchTimer {

    @Inject
    private SupportBatchSteps steps;

    @Inject
    private SupportBatchWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void lookForWork() {
        steps.companiesWithWork().forEach(worker::workOff);
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void forgetOld() {
        steps.forgetOld();
    }
}
