package org.partnerportal.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/** What is due, and what became of it; each outcome in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

    private static final String POST = "the post carries everybody's mail";
    private static final int FAILURE_LENGTH = 500;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    @Inject
    private MailRepository mails;

    @Inject
    private MailSettings settings;

    @Inject
    private Event<MailSent> sent;

    @Inject
    private Event<MailFailed> failed;

    @Inject
    private Clock clock;

    /** Mails that are due: what one person waits for before what went to many, each the longest waiting first. */
    @PublicAccess(POST)
    public List<QueuedMail> due(int most) {
        return mails.due(clock.instant(), most);
    }

    @PublicAccess(POST)
    @Untrailed("the outgoing mail itself says when it was sent")
    public void sent(long id) {
        mails.finish(id, MailState.SENT, null, clock.instant(), settings.outbox());
        sent.fire(new MailSent(id));
    }

    /** Forgets some of the mails of before that moment that are not on their way any more; true if there may be more. */
    @PublicAccess(POST)
    @Untrailed("what was told to whom stands in the receipts and letters of those who sent it")
    public boolean forget(Instant before) {
        return mails.forget(before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }

    /**
     * Tries again later, or gives up.
     *
     * @param attempts how often it had been tried before
     * @param forGood whether trying again is pointless
     */
    @PublicAccess(POST)
    @Untrailed("the outgoing mail itself says why it was not sent")
    public void failed(long id, int attempts, String reason, boolean forGood) {
        String why = reason.length() <= FAILURE_LENGTH ? reason : reason.substring(0, FAILURE_LENGTH);
        Optional<Duration> pause = forGood ? Optional.empty() : RetryPolicy.pauseAfter(attempts + 1);
        if (pause.isPresent()) {
            mails.retry(id, why, clock.instant().plus(pause.get()));
        } else {
            mails.finish(id, MailState.FAILED, why, null, false);
            failed.fire(new MailFailed(id, why));
        }
    }
}
