package org.partnerportal.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnerportal.shared.job.LeasedWork;

/** Tells customers of what was published, on one node at a time; what a killed node began another one ends. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeJob {

    private static final String NAME = "notice";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private LeasedWork work;

    @Inject
    private NoticeFanOut fanOut;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        work.run(NAME, LEASE, fanOut::nextPiece, fanOut::postpone);
    }
}
