package org.partnerportal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands over what is due until nothing is, or until another node does so. */
final class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final int BATCH = 50;

    private final MailQueue queue;
    private final MailPost post;
    private final BooleanSupplier mine;

    /** @param mine asked before each mail: whether this node is still the one that sends */
    MailRound(MailQueue queue, MailPost post, BooleanSupplier mine) {
        this.queue = queue;
        this.post = post;
        this.mine = mine;
    }

    /** The queue is read anew after some mails, because what somebody waits for may have come in and goes first. */
    void run() {
        for (List<QueuedMail> batch = queue.due(BATCH); !batch.isEmpty(); batch = queue.due(BATCH)) {
            for (QueuedMail mail : batch) {
                if (!mine.getAsBoolean()) {
                    return;
                }
                send(mail);
            }
        }
    }

    private void send(QueuedMail mail) {
        try {
            post.send(mail);
            queue.sent(mail.id());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail {0} not sent: {1}", new Object[] {mail.id(), refused.toString()});
            queue.failed(mail.id(), mail.attempts(), reason(refused), isFinal(refused));
        } catch (RuntimeException broken) {
            // one mail that cannot be written must not keep all others waiting
            LOG.log(Level.WARNING, broken, () -> "Mail " + mail.id() + " not sent");
            queue.failed(mail.id(), mail.attempts(), broken.toString(), false);
        }
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
