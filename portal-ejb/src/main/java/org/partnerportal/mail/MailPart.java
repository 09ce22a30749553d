package org.partnerportal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a plain text: a web address, or what stands between two. */
public record MailPart(String text, boolean link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    static List<MailPart> of(String text) {
        List<MailPart> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            parts.add(new MailPart(text.substring(end, address.start()), false));
            parts.add(new MailPart(address.group(), true));
            end = address.end();
        }
        parts.add(new MailPart(text.substring(end), false));
        return parts;
    }
}
