package org.partnerportal.mail;

/** A mail that is due. */
record QueuedMail(long id, String recipient, String language, String subject, String text, int attempts) {

    @Override
    public String toString() {
        return "QueuedMail[" + id + "]";
    }
}
