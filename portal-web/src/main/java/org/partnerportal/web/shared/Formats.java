package org.partnerportal.web.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Times, money, numbers and telephone numbers as the viewer reads them. Behind the tags {@code pp:time} and others. */
@Named("format")
@RequestScoped
public class Formats {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    /** Relative while fresh (one day), the date and time after that and for all that is to come. */
    public String time(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.isNegative() || age.toHours() >= 24) {
            return moment(instant);
        }
        if (age.toMinutes() < 1) {
            return text("shared.time.now");
        }
        return age.toHours() < 1
                ? text("shared.time.minutes", age.toMinutes())
                : text("shared.time.hours", age.toHours());
    }

    /** Date and time in the viewer's zone. */
    public String moment(Instant instant) {
        return moment(instant, viewer.getZone());
    }

    /** Date, time and the zone by name: leaves no question open. */
    public String exact(Instant instant) {
        return exact(instant, viewer.getZone());
    }

    /** The same in a zone that does not depend on the viewer. */
    public String exact(Instant instant, ZoneId zone) {
        return moment(instant, zone) + " (" + zone.getId() + ")";
    }

    public String day(Instant instant) {
        return date(instant.atZone(viewer.getZone()).toLocalDate());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(habits())
                .format(date);
    }

    public String number(Number number) {
        return NumberFormat.getIntegerInstance(habits()).format(number);
    }

    /** Amount and currency code, which never part at the end of a line: 90.00 EUR. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(habits());
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.scale()));
        return format.format(amount) + "\u00a0" + currency;
    }

    /** National form of an E.164 number; what is not one stays as it is. */
    public String phone(String e164) {
        try {
            return PHONES.format(PHONES.parse(e164, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }

    private String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(habits())
                .format(instant.atZone(zone));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(Messages.in(viewer.getLocale()).getString(key), viewer.getLocale()).format(arguments);
    }

    /** English is read in many countries: day before month and 24 hours are understood in all of them. */
    private Locale habits() {
        return viewer.getLanguage().equals("en") ? Locale.UK : viewer.getLocale();
    }
}
