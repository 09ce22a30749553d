package org.partnerportal.adminrights;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.partnerportal.account.Mailbox;

/** The mail about a relationship, in its reader's language and time zone. */
final class AdminRightsLetter {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String KEY = "adminrightsmail.";

    private final AdminNews news;
    private final AdminRights rights;
    private final Mailbox reader;
    private final Locale locale;
    private final ResourceBundle texts;
    private final Object[] facts;

    AdminRightsLetter(AdminNews news, AdminRights rights, Mailbox reader, Instant now) {
        this.news = news;
        this.rights = rights;
        this.reader = reader;
        this.locale = new Locale(reader.language());
        this.texts = ResourceBundle.getBundle("i18n.adminrightsmail", locale, NO_FALLBACK);
        Instant end = rights.endsAt() == null ? rights.requestExpiresAt() : rights.endsAt();
        this.facts = new Object[] {
            rights.partner(), rights.customer(), rights.name(), when(end), days(end, now), rights.days()
        };
    }

    String subject() {
        return format(KEY + news.key() + ".subject");
    }

    String text(String link) {
        return new MessageFormat(texts.getString(KEY + "greeting"), locale).format(new Object[] {reader.name()})
                + "\n\n" + format(KEY + news.key() + ".text")
                + "\n\n" + texts.getString(KEY + "roles") + "\n" + roles()
                + "\n\n" + link;
    }

    private String roles() {
        return rights.roles().isEmpty()
                ? "– " + texts.getString(KEY + "allRoles")
                : rights.roles().stream().map(role -> "– " + role.name()).collect(Collectors.joining("\n"));
    }

    private String format(String key) {
        return new MessageFormat(texts.getString(key), locale).format(facts);
    }

    private String when(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZoneId zone = ZoneId.of(reader.timeZone());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                        .format(moment.atZone(zone))
                + " (" + zone.getId() + ")";
    }

    /** Begun days count: what ends in an hour ends in one day. */
    private static long days(Instant end, Instant now) {
        return end == null || end.isBefore(now)
                ? 0
                : Duration.between(now, end).plusDays(1).minusNanos(1).toDays();
    }
}
