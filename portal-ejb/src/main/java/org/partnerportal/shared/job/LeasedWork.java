package org.partnerportal.shared.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that is done piece by piece, each a transaction of its own, on one node at a time. */
@Dependent
public class LeasedWork {

    private static final Logger LOG = Logger.getLogger(LeasedWork.class.getName());

    private final JobLease lease;

    @Inject
    public LeasedWork(JobLease lease) {
        this.lease = lease;
    }

    /**
     * Does all there is to do, unless another node does. What fails waits, so that one tenant's trouble does not keep all
     * others waiting.
     *
     * @param length of the lease, which is renewed before each piece; longer than any of them takes
     * @param next does the next piece; false when there is none
     * @param postpone lets the piece wait that has just failed, which is the next one still; false when there is none
     */
    public void run(String job, Duration length, BooleanSupplier next, BooleanSupplier postpone) {
        if (!lease.acquire(job, length)) {
            return;
        }
        while (piece(job, next, postpone)) {
            if (!lease.acquire(job, length)) {
                return;
            }
        }
        lease.release(job);
    }

    private static boolean piece(String job, BooleanSupplier next, BooleanSupplier postpone) {
        try {
            return next.getAsBoolean();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "a piece of the job " + job + " failed; it is tried again later");
            return postpone.getAsBoolean();
        }
    }
}
