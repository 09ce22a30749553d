package org.partnerportal.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.shared.job.JobLease;

/** Every night forgets mails that were sent or given up long ago: they hold people's names and addresses. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRetention {

    private static final String NAME = "mail-retention";
    private static final Duration LEASE = Duration.ofHours(1);

    @Inject
    private JobLease lease;

    @Inject
    private MailQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void run() {
        Instant before = clock.instant().minus(settings.retention());
        while (lease.acquire(NAME, LEASE) && queue.forget(before)) {
            // the next piece
        }
        lease.release(NAME);
    }
}
