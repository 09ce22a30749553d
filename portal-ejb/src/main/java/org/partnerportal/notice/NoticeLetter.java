package org.partnerportal.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The mail that tells a person of a published version, in the person's language. */
final class NoticeLetter {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    NoticeLetter(String language) {
        locale = new Locale(language);
        texts = ResourceBundle.getBundle("i18n.noticemail", locale, NO_FALLBACK);
    }

    String subject(String partner) {
        return format("noticemail.published.subject", partner);
    }

    /**
     * @param pageLink null when the partner took its link back; then the page needs signing in
     * @param zone of the partner, in which the beginning is told, by name
     */
    String text(String name, String partner, Instant validFrom, ZoneId zone, String pageLink, String confirmLink) {
        String greeting = name.isBlank() ? format("noticemail.greeting.nobody") : format("noticemail.greeting", name);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                        .format(validFrom.atZone(zone))
                + " (" + zone.getId() + ")";
        String body = pageLink == null
                ? format("noticemail.published.textWithoutLink", partner, when)
                : format("noticemail.published.text", partner, when, pageLink);
        return greeting + "\n\n" + body + "\n\n" + format("noticemail.published.confirm", confirmLink);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
