package org.partnerportal.responsibility;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnerportal.shared.job.LeasedWork;

/** Counts in the background, on one node at a time. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupportLoadJob {

    private static final String NAME = "support-load";
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private LeasedWork work;

    @Inject
    private SupportLoadService loads;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void run() {
        work.run(NAME, LEASE, loads::nextPiece, loads::postpone);
    }
}
