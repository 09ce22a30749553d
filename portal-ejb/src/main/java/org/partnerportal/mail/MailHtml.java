package org.partnerportal.mail;

/** The HTML form of a plain text: escaped whole, paragraphs at empty lines, web addresses as links. */
final class MailHtml {

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
        for (MailPart part : MailPart.of(paragraph)) {
            String text = escaped(part.text());
            html.append(part.link() ? "<a href=\"" + text + "\">" + text + "</a>" : text);
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
