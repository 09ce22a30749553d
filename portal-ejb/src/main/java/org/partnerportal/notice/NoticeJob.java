package org.partnerportal.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.partnerportal.shared.job.StepJob;

/** Tells customers of what was published, on one node at a time; what a killed node began another one ends. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeJob extends StepJob {

    @Inject
    private NoticeFanOut fanOut;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        work("notice", fanOut::nextPiece, fanOut::postpone);
    }
}
