package org.partnerportal.offer;

import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.contact.EmailAddress;
import org.partnerportal.shared.contact.Telephone;
import org.partnerportal.shared.contact.WebAddress;

/**
 * One way to reach support; channels stand in the order of preference.
 *
 * @param value telephone in E.164 (in a draft: as typed), e-mail address or web address; on site: empty
 * @param extension of a telephone, digits
 * @param languages codes of the languages spoken there
 * @param hours own hours where they differ from those of the offer, otherwise null
 * @param note in words, for example "ask for the customer number"
 */
public record Channel(
        ChannelKind kind,
        String value,
        String extension,
        List<String> languages,
        ServiceCalendar hours,
        LocalText note) {

    public Channel {
        kind = kind == null ? ChannelKind.PHONE : kind;
        value = Values.string(value);
        extension = Values.string(extension);
        languages = Values.list(languages);
        note = Values.text(note);
    }

    /** The same with its value in the one form that is stored, if it can be brought to it. */
    Channel canonical(String country) {
        Optional<String> stored =
                switch (kind) {
                    case PHONE -> Telephone.e164(value, country);
                    case EMAIL -> EmailAddress.of(value);
                    case WEB_FORM, PORTAL, CHAT -> WebAddress.of(value);
                    case ON_SITE -> Optional.empty();
                };
        return new Channel(kind, stored.orElse(value), extension, languages, hours, note);
    }

    public static Channel of(ChannelKind kind, String value, String... languages) {
        return new Channel(kind, value, null, List.of(languages), null, null);
    }
}
