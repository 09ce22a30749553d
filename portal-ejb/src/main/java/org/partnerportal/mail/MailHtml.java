package org.partnerportal.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML form of a plain text: escaped whole, paragraphs at empty lines, web addresses as links. */
final class MailHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    private MailHtml() {}

    static String of(String text, String language) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(escaped(language))
                .append("\"><body>");
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            html.append("<p>")
                    .append(linked(paragraph).replaceAll("\\R", "<br>"))
                    .append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String linked(String paragraph) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(paragraph);
        int end = 0;
        while (address.find()) {
            String url = escaped(address.group());
            html.append(escaped(paragraph.substring(end, address.start())));
            html.append("<a href=\"").append(url).append("\">").append(url).append("</a>");
            end = address.end();
        }
        return html.append(escaped(paragraph.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
