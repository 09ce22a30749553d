package org.partnerportal.mail;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.List;
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
    private static final int BATCH = 50;

    @Inject
    private MailQueue queue;

    @Inject
    private MailSettings settings;

    @Inject
    private JobLease lease;

    /** A wrong setting stops the start and not, a week later, the first mail. */
    @PostConstruct
    void checkSettings() {
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
        List<QueuedMail> batch = queue.due(BATCH);
        if (batch.isEmpty() || !lease.acquire(JOB, LEASE)) {
            return;
        }
        try (MailPost post = settings.post()) {
            // read again under the lease: another node may have sent some of it meanwhile
            for (QueuedMail mail : queue.due(BATCH)) {
                if (!lease.acquire(JOB, LEASE)) {
                    return;
                }
                send(mail, post);
            }
        } finally {
            lease.release(JOB);
        }
    }

    private void send(QueuedMail mail, MailPost post) {
        try {
            post.send(mail);
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail {0} not sent: {1}", new Object[] {mail.id(), refused.toString()});
            queue.failed(mail.id(), mail.attempts(), reason(refused), isFinal(refused));
            return;
        }
        queue.sent(mail.id());
    }

    /** An address that the server refuses for good, or that is none. */
    static boolean isFinal(MessagingException refused) {
        return refused instanceof AddressException
                || refused instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    static String reason(MessagingException refused) {
        Exception next = refused.getNextException();
        return next == null ? String.valueOf(refused.getMessage()) : refused.getMessage() + ": " + next.getMessage();
    }
}
