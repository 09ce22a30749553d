package org.partnerportal.shared.job;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A job that goes on step by step, each in a transaction of its own, on one node at a time. */
public abstract class StepJob {

    private static final Logger LOG = Logger.getLogger(StepJob.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private JobLease lease;

    /**
     * Goes on until nothing is left. What fails waits, so that one company's trouble does not keep all others waiting.
     *
     * @param name of the lease
     * @param step does the next thing; false when there is nothing
     * @param postpone lets what has just failed wait; false when there is nothing
     */
    protected void work(String name, BooleanSupplier step, BooleanSupplier postpone) {
        boolean more = true;
        while (more) {
            if (!lease.acquire(name, LEASE)) {
                return;
            }
            more = goesOn(name, step, postpone);
        }
        lease.release(name);
    }

    private static boolean goesOn(String name, BooleanSupplier step, BooleanSupplier postpone) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a step of the job " + name + " failed; it is tried again later", failed);
            return postpone.getAsBoolean();
        }
    }
}
