package org.partnerportal.mail;

import java.time.Instant;

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
        Instant createdAt) {}
