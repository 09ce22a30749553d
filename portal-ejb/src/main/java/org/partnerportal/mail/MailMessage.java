package org.partnerportal.mail;

import java.util.regex.Pattern;

/**
 * One mail to one person.
 *
 * @param companyId the tenant on whose behalf it goes out; null for what only the recipient may read (one-time links)
 * @param recipient one address, without a name
 * @param language language of the text, for mail programs and readers
 * @param subject one line; control characters become spaces
 * @param text plain text; addresses in it become links in the HTML form
 * @param receiptToken null, or what its sender recognises a receipt by; a mail with one is one of many and lets those
 *     without go first
 */
public record MailMessage(
        Long companyId, String recipient, String language, String subject, String text, String receiptToken) {

    static final int SUBJECT_LENGTH = 250;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl},;:<>()\\[\\]\"\\\\@]+@[^\\s\\p{Cntrl},;:<>()\\[\\]\"\\\\@]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** @throws IllegalArgumentException when the recipient is not one plain address: no header can be smuggled in */
    public MailMessage {
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("not one mail address");
        }
        String oneLine = CONTROL.matcher(subject).replaceAll(" ").strip();
        subject = oneLine.length() <= SUBJECT_LENGTH ? oneLine : oneLine.substring(0, SUBJECT_LENGTH - 1) + "…";
    }

    /** Whether a mail can go there: one plain address, without a name. */
    public static boolean isAddress(String recipient) {
        return recipient != null
                && recipient.length() <= 254
                && ADDRESS.matcher(recipient).matches();
    }
}
