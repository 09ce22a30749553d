package org.partnerportal.web.offer;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.partnerportal.web.shared.Messages;

/** The portal's texts in one language, and the small change of sentences: lists, names of languages, countries, money. */
public final class Words {

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = Messages.in(locale);
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String text(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of an enum's constant. */
    public String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /** "a, b and c". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        String key = soundsLikeI(last) ? "offer.words.list.beforeI" : "offer.words.list";
        return text(key, String.join(", ", parts.subList(0, parts.size() - 1)), last);
    }

    /** "español", "Spanish", "испанский". */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    public String country(String code) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    /** The city that a time zone is named after, in the reader's language where we know it. */
    public String city(String zone) {
        try {
            return texts.getString("offer.zone." + zone);
        } catch (MissingResourceException notOneOfOurs) {
            return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        }
    }

    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(habits());
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.scale()));
        return format.format(amount) + '\u00a0' + currency;
    }

    /** English is read in many countries: day before month and 24 hours are understood in all of them. */
    Locale habits() {
        return language().equals("en") ? Locale.UK : locale;
    }

    /** Spanish says "e" and not "y" before the sound of i: "español e inglés". */
    private static boolean soundsLikeI(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("i") || lower.startsWith("hi") && !lower.startsWith("hie");
    }
}
