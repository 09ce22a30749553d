package org.partnerportal.web.relationship;

import java.io.Serializable;
import org.partnerportal.relationship.RequestLetter;

/** A letter while it is written: a draft in the chosen language until somebody changes a word. */
public class LetterForm implements Serializable {

    private String recipient;
    private String language;
    private String subject;
    private String text;
    private RequestLetter drafted;

    LetterForm(String recipient, String language) {
        this.recipient = recipient;
        this.language = language;
    }

    /** Takes the draft over, unless what stands there was written by a person. */
    void offer(RequestLetter draft) {
        if (drafted == null || drafted.subject().equals(subject)) {
            subject = draft.subject();
        }
        if (drafted == null || same(drafted.text(), text)) {
            text = draft.text();
        }
        drafted = draft;
    }

    RequestLetter letter() {
        return new RequestLetter(subject, text);
    }

    /** Browsers send other ends of lines than they got. */
    private static boolean same(String one, String other) {
        return other != null && one.strip().equals(other.replace("\r\n", "\n").strip());
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
