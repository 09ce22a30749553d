package org.partnerportal.adminrights;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.job.JobLease;

/** Lets relationships expire and go on, and reminds people, on one node at a time. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdminRightsJob {

    private static final Logger LOG = Logger.getLogger(AdminRightsJob.class.getName());
    private static final String NAME = "admin-rights";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private JobLease lease;

    @Inject
    private AdminRightsClock steps;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        if (!lease.acquire(NAME, LEASE)) {
            return;
        }
        while (nextStep()) {
            if (!lease.acquire(NAME, LEASE)) {
                return;
            }
        }
        lease.release(NAME);
    }

    /** What fails waits, so that one partner's trouble does not keep the people of all others from being told. */
    private boolean nextStep() {
        try {
            return steps.nextStep();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "an admin relationship could not go on; it is tried again in a minute", failed);
            return steps.postpone();
        }
    }
}
