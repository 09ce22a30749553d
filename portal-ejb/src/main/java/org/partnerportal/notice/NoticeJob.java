package org.partnerportal.notice;

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

/** Tells customers of what was published, on one node at a time; what a killed node began another one ends. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeJob {

    private static final Logger LOG = Logger.getLogger(NoticeJob.class.getName());
    private static final String NAME = "notice";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private JobLease lease;

    @Inject
    private NoticeFanOut fanOut;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        if (!lease.acquire(NAME, LEASE)) {
            return;
        }
        while (nextPiece()) {
            if (!lease.acquire(NAME, LEASE)) {
                return;
            }
        }
        lease.release(NAME);
    }

    /** What fails waits, so that one partner's trouble does not keep the customers of all others from being told. */
    private boolean nextPiece() {
        try {
            return fanOut.nextPiece();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a notice could not be sent on; it is tried again in a minute", failed);
            return fanOut.postpone();
        }
    }
}
