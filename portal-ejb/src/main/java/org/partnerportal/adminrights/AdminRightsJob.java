package org.partnerportal.adminrights;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.partnerportal.shared.job.StepJob;

/** Lets relationships expire and go on, and reminds people, on one node at a time. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdminRightsJob extends StepJob {

    @Inject
    private AdminRightsClock steps;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        work("admin-rights", steps::nextStep, steps::postpone);
    }
}
