package org.partnerportal.relationship;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.partnerportal.shared.job.StepJob;

/** Tells people, on one node at a time, that the time for an answer is over. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelationshipJob extends StepJob {

    @Inject
    private RelationshipClock steps;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void run() {
        work("relationship", steps::nextStep, steps::postpone);
    }
}
