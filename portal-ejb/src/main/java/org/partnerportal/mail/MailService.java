package org.partnerportal.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.partnerportal.shared.security.PublicAccess;

/** Takes mail. */
@Stateless
public class MailService {

    @Inject
    private MailRepository mails;

    @Inject
    private Clock clock;

    /**
     * Puts the mail into the queue, in the caller's transaction: it goes out if and only if what it tells of happened.
     * Sent at least once within seconds of the commit.
     *
     * @return its id, which {@link MailSent} and {@link MailFailed} carry
     */
    @PublicAccess("writes no mail of its own; the operation that has something to tell was checked")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long enqueue(@NotNull MailMessage mail) {
        return mails.store(mail, clock.instant());
    }
}
