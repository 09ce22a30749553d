package org.partnerportal.web.contactpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerportal.company.CompanyView;
import org.partnerportal.contactpage.SupportCard;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.responsibility.Party;
import org.partnerportal.responsibility.SupportedProduct;
import org.partnerportal.shared.contact.Telephone;
import org.partnerportal.shared.contact.WebAddress;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.web.offer.OfferCard;
import org.partnerportal.web.offer.OfferCards;
import org.partnerportal.web.offer.Words;

/** Puts the facts of a card into words for one reader. */
final class CardWords {

    private final Words words;
    private final ZoneId zone;
    private final Instant at;
    private final String contextPath;

    CardWords(Words words, ZoneId zone, Instant at, String contextPath) {
        this.words = words;
        this.zone = zone;
        this.at = at;
        this.contextPath = contextPath;
    }

    PageCard of(SupportCard card) {
        String company = card.company() == null ? "Microsoft" : card.company().name();
        OfferCard offer = offer(card);
        return new PageCard(
                card,
                offer,
                company,
                logo(card.brand()),
                card.products().stream().map(this::product).toList(),
                offer == null ? ways(card) : List.of(),
                offer == null || offer.path().isEmpty() ? path(card) : "",
                words.text("contactpage.card.why", company),
                why(card),
                version(card),
                wrong(card));
    }

    private List<Why> why(SupportCard card) {
        boolean one = card.grounds().size() == 1;
        return card.grounds().stream()
                .map(ground -> new Why(
                        one
                                ? ""
                                : words.list(ground.products().stream()
                                        .map(SupportedProduct::name)
                                        .toList()),
                        words.text(
                                "responsibility.reason." + ground.reason().code(),
                                ground.reason().arguments()),
                        words.text("responsibility.rule." + ground.reason().code())))
                .toList();
    }

    private OfferCard offer(SupportCard card) {
        return card.offer() == null
                ? null
                : OfferCards.card(
                        card.offer().content(),
                        card.company().name(),
                        card.brand().country(),
                        words.locale(),
                        zone,
                        at);
    }

    private String logo(CompanyView brand) {
        return brand != null && brand.logo() ? contextPath + "/logo/" + brand.id() + "?v=" + brand.version() : "";
    }

    private String product(SupportedProduct product) {
        return product.family() == ProductFamily.AZURE || product.quantity() < 1
                ? product.name()
                : words.text("contactpage.card.product", product.name(), product.quantity());
    }

    private List<ContactWay> ways(SupportCard card) {
        SupportProfile profile = card.profile();
        List<ContactWay> ways = new ArrayList<>();
        if (profile == null) {
            return ways;
        }
        if (!profile.telephone().isEmpty()) {
            String number = Telephone.display(profile.telephone(), card.brand().country());
            ways.add(new ContactWay(
                    "phone", words.text("contactpage.way.phone", number), Telephone.uri(profile.telephone(), "")));
        }
        if (!profile.email().isEmpty()) {
            ways.add(new ContactWay(
                    "mail", words.text("contactpage.way.email", profile.email()), "mailto:" + profile.email()));
        }
        WebAddress.of(profile.website())
                .ifPresent(address -> ways.add(new ContactWay(
                        "globe", words.text("contactpage.way.web", WebAddress.display(address)), address)));
        return ways;
    }

    private String path(SupportCard card) {
        return card.path().isEmpty()
                ? ""
                : String.join(
                        " → ",
                        Stream.concat(card.path().stream().map(Party::name), Stream.of("Microsoft"))
                                .toList());
    }

    private String version(SupportCard card) {
        return card.offer() == null
                ? ""
                : words.text(
                        "contactpage.card.version",
                        card.offer().versionNo(),
                        day(card.offer().validFrom()));
    }

    private String day(Instant instant) {
        Locale habits = words.language().equals("en") ? Locale.UK : words.locale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(habits)
                .format(instant.atZone(zone));
    }

    private String wrong(SupportCard card) {
        String subject = URLEncoder.encode(words.text("contactpage.wrong.subject"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return email(card)
                .map(address -> "mailto:" + address + "?subject=" + subject)
                .orElse(null);
    }

    private static Optional<String> email(SupportCard card) {
        Stream<String> offered = Stream.ofNullable(card.offer())
                .flatMap(offer -> offer.content().channels().stream())
                .filter(channel -> channel.kind() == ChannelKind.EMAIL)
                .map(Channel::value);
        Stream<String> profile = Stream.ofNullable(card.profile()).map(SupportProfile::email);
        return Stream.concat(offered, profile)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
