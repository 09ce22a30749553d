package org.partnerportal.mail;

/**
 * Which mails of the outbox.
 *
 * @param q part of the recipient's address or of the subject; null or blank for all
 * @param state null for all
 */
public record MailSearch(String q, MailState state) {

    public MailSearch {
        q = q == null ? "" : q.strip();
    }

    public static MailSearch all() {
        return new MailSearch(null, null);
    }
}
