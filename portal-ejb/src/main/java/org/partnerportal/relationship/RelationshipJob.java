package org.partnerportal.relationship;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnerportal.shared.job.LeasedWork;

/** Tells people, on one node at a time, that the time for an answer is over. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelationshipJob {

    private static final String NAME = "relationship";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private LeasedWork work;

    @Inject
    private RelationshipClock steps;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void run() {
        work.run(NAME, LEASE, steps::nextStep, steps::postpone);
    }
}
