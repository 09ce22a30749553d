package org.partnerportal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.job.JobLease;

/**
 * Empties the queue, one node at a time. A mail counts as sent once the server took it; when the portal dies between the
 * two, it is sent again: at least once, never lost.
 */
@Startup
@Singleton
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final String JOB = "mail";
    private static final Duration LEASE = Duration.ofMinutes(3);

    @Inject
    private MailQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private JobLease lease;

    /** A wrong setting stops the start and not, a week later, the first mail. */
    @PostConstruct
    void checkSettings() {
        settings.retention();
        if (settings.outbox()) {
            LOG.info("Mail is kept in the outbox and not sent; PORTAL_MAIL=smtp sends it");
        } else {
            LOG.log(Level.INFO, "Mail goes out through {0}:{1,number,#} as {2}", new Object[] {
                settings.host(), settings.port(), settings.from()
            });
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendWhatIsDue() {
        if (queue.due(1).isEmpty() || !lease.acquire(JOB, LEASE)) {
            return;
        }
        try (MailPost post = settings.post()) {
            new MailRound(queue, post, () -> lease.acquire(JOB, LEASE)).run();
        } finally {
            lease.release(JOB);
        }
    }
}
