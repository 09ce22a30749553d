package org.partnerportal.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the outbox shows it.
 *
 * @param failure why it could not be sent the last time, null when nothing went wrong
 */
public record OutboxMail(
        long id,
        String recipient,
        String language,
        String subject,
        String text,
        MailState state,
        String failure,
        Instant createdAt) {

    /** The text, cut at web addresses. */
    public List<MailPart> parts() {
        return MailPart.of(text);
    }
}
