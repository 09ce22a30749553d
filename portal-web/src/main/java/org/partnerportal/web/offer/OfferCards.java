package org.partnerportal.web.offer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.Complaint;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferHours;
import org.partnerportal.offer.OpenState;
import org.partnerportal.offer.SelfHelp;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;
import org.partnerportal.shared.contact.EmailAddress;
import org.partnerportal.shared.contact.Telephone;
import org.partnerportal.shared.contact.WebAddress;

/** Builds the card of an offer for one reader: language, zone, country and moment are his. Works for drafts, too. */
public final class OfferCards {

    private final OfferContent content;
    private final String company;
    private final String country;
    private final String language;
    private final Words words;
    private final OfferWords offerWords;
    private final OfferHours hours;
    private final OpenWords openWords;
    private final Instant at;

    private OfferCards(OfferContent content, String company, String country, Locale locale, ZoneId zone, Instant at) {
        this.content = content;
        this.company = company;
        this.country = country;
        this.language = content.languageFor(locale.getLanguage());
        this.words = Words.in(locale);
        this.offerWords = new OfferWords(words, language);
        this.hours = OfferHours.of(content);
        this.openWords = new OpenWords(words, zone, at);
        this.at = at;
    }

    /**
     * @param company name of the partner
     * @param country ISO code of the partner's country, in which its telephone numbers are national; may be null
     * @param zone of the reader
     */
    public static OfferCard card(
            OfferContent content, String company, String country, Locale locale, ZoneId zone, Instant at) {
        return new OfferCards(content, company, country, locale, zone, at).card();
    }

    private OfferCard card() {
        OpenState general = hours.stateAt(at);
        return new OfferCard(
                language,
                content.title().in(language),
                company,
                openWords.of(general, zoneOf(hours.general())),
                general.open(),
                critical(general),
                new HoursWords(words).sentence(content.calendars()),
                offerWords.issueTypes(content),
                offerWords.products(content),
                content.scope().included().in(language),
                content.scope().excluded().in(language),
                content.scope().baseline().in(language),
                content.fulfilment().stream().map(offerWords::fulfilment).toList(),
                content.channels().stream().map(this::way).toList(),
                targets(),
                content.prices().stream().map(offerWords::price).toList(),
                content.taxNote().in(language),
                content.chargedExtra().in(language),
                content.tryFirst().stream().map(this::help).toList(),
                content.escalation().isEmpty() ? "" : offerWords.path(company, content.escalation()),
                steps(),
                complaint(),
                content.complaint().text().in(language),
                changesAt());
    }

    private String critical(OpenState general) {
        OpenState state = hours.stateAt(Severity.CRITICAL, at);
        if (state.equals(general)) {
            return "";
        }
        String text = openWords.of(state, zoneOf(hours.calendarFor(Severity.CRITICAL)));
        return words.text("offer.card.critical", text);
    }

    private List<OfferCard.Line> targets() {
        return content.targets().stream()
                .filter(target -> target.severity() != null)
                .map(target -> new OfferCard.Line(words.of(target.severity()), offerWords.target(target)))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private List<OfferCard.Line> steps() {
        return content.escalation().stream()
                .map(step ->
                        new OfferCard.Line(offerWords.party(step), step.text().in(language)))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private OfferCard.Way way(Channel channel) {
        String shown =
                channel.kind() == ChannelKind.PHONE ? Telephone.display(channel.value(), country) : channel.value();
        String extension = channel.extension().isEmpty() ? "" : words.text("offer.card.extension", channel.extension());
        String action = words.text("offer.card.way." + channel.kind(), shown + extension);
        return new OfferCard.Way(channel.kind().name(), icon(channel.kind()), action, href(channel), notes(channel));
    }

    private List<String> notes(Channel channel) {
        List<String> notes = new ArrayList<>();
        if (!channel.languages().isEmpty()) {
            notes.add(offerWords.languages(channel.languages()));
        }
        if (channel.hours() != null) {
            notes.add(new HoursWords(words).sentence(channel.hours()));
            notes.add(openWords.of(hours.stateAt(channel, at), zone(channel.hours())));
        }
        if (!channel.note().empty()) {
            notes.add(channel.note().in(language));
        }
        return notes;
    }

    /** Only what is a telephone number, an address or a web page becomes a link; a draft may hold anything. */
    private String href(Channel channel) {
        return switch (channel.kind()) {
            case PHONE ->
                Telephone.e164(channel.value(), country)
                        .map(number -> Telephone.uri(number, channel.extension()))
                        .orElse(null);
            case EMAIL ->
                EmailAddress.of(channel.value()).map(each -> "mailto:" + each).orElse(null);
            case WEB_FORM, PORTAL, CHAT -> WebAddress.of(channel.value()).orElse(null);
            case ON_SITE -> null;
        };
    }

    private static String icon(ChannelKind kind) {
        return switch (kind) {
            case PHONE -> "phone";
            case EMAIL -> "mail";
            case WEB_FORM, PORTAL -> "globe";
            case CHAT -> "message-square";
            case ON_SITE -> "building-2";
        };
    }

    private OfferCard.Link help(SelfHelp help) {
        return new OfferCard.Link(
                help.title().in(language), WebAddress.of(help.url()).orElse(null));
    }

    private OfferCard.Link complaint() {
        Complaint complaint = content.complaint();
        if (complaint.contact().isEmpty()) {
            return null;
        }
        Optional<String> mail = EmailAddress.of(complaint.contact()).map(each -> "mailto:" + each);
        return new OfferCard.Link(
                complaint.contact(),
                mail.or(() -> WebAddress.of(complaint.contact())).orElse(null));
    }

    private Instant changesAt() {
        boolean namesDays = content.calendars().stream().anyMatch(calendar -> !calendar.always())
                || content.channels().stream().anyMatch(channel -> channel.hours() != null);
        Stream<Instant> words = namesDays ? Stream.of(openWords.wordsChangeAt()) : Stream.empty();
        return Stream.concat(words, hours.nextChange(at).stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static ZoneId zoneOf(Optional<ServiceCalendar> calendar) {
        return calendar.map(OfferCards::zone).orElse(ZoneOffset.UTC);
    }

    private static ZoneId zone(ServiceCalendar calendar) {
        try {
            return ZoneId.of(calendar.zone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
