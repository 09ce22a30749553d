package org.partnerportal.mail;

import jakarta.mail.MessagingException;

/** The way out of the portal for mail. */
@FunctionalInterface
interface MailPost extends AutoCloseable {

    /** @throws MessagingException when the mail could not be handed over */
    void send(QueuedMail mail) throws MessagingException;

    @Override
    default void close() {
        // nothing is held open by default
    }
}
