package org.partnerportal.adminrights;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnerportal.shared.job.LeasedWork;

/** Lets relationships expire and go on, and reminds people, on one node at a time. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdminRightsJob {

    private static final String NAME = "admin-rights";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private LeasedWork work;

    @Inject
    private AdminRightsClock steps;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        work.run(NAME, LEASE, steps::nextStep, steps::postpone);
    }
}
