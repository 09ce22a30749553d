package org.partnerportal.shared.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers, by libphonenumber: stored in E.164, read in national or international form. */
public final class Telephone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Telephone() {}

    /**
     * What a person typed, as E.164; empty when it is not a number that can exist.
     *
     * @param country ISO code of the country meant where no country code was typed; may be null
     */
    public static Optional<String> e164(String typed, String country) {
        return parse(typed, country).map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** For people: national form for readers in the number's own country, otherwise with the country code. */
    public static String display(String e164, String readersCountry) {
        return parse(e164, readersCountry)
                .map(number -> NUMBERS.format(number, formFor(number, readersCountry)))
                .orElse(e164);
    }

    /** For a link, with the extension if there is one (RFC 3966). */
    public static String uri(String e164, String extension) {
        return "tel:" + e164 + (extension == null || extension.isBlank() ? "" : ";ext=" + extension.strip());
    }

    private static PhoneNumberFormat formFor(PhoneNumber number, String readersCountry) {
        boolean same =
                readersCountry != null && NUMBERS.getCountryCodeForRegion(readersCountry) == number.getCountryCode();
        return same ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
    }

    private static Optional<PhoneNumber> parse(String typed, String country) {
        if (typed == null || typed.isBlank() || typed.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(NUMBERS.parse(typed, country)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
