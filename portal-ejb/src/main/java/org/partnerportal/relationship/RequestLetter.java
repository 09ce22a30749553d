package org.partnerportal.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The letter that carries the link. Whoever sends it may change every word, but the place of the link must stay.
 *
 * @param subject one line
 * @param text plain text with {@link #LINK} where the link goes
 */
public record RequestLetter(
        @NotBlank @Size(max = SUBJECT_LENGTH) String subject, @NotBlank @Size(max = TEXT_LENGTH) String text) {

    /** Stands for the personalised link, in every language. */
    public static final String LINK = "[link]";

    public static final int SUBJECT_LENGTH = 250;
    public static final int TEXT_LENGTH = 8000;

    boolean hasLink() {
        return text.contains(LINK);
    }

    String with(String url) {
        return text.replace(LINK, url);
    }
}
