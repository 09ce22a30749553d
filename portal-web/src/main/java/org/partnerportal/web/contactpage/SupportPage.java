package org.partnerportal.web.contactpage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerportal.company.CompanyView;
import org.partnerportal.contactpage.ContactPage;
import org.partnerportal.web.offer.OfferCard;
import org.partnerportal.web.offer.Words;

/** A customer's page in words of one language and times of one zone; what the xhtml draws. */
public final class SupportPage {

    private final ContactPage facts;
    private final Words words;
    private final ZoneId zone;
    private final String contextPath;
    private final String address;
    private final List<PageCard> cards;

    /**
     * @param contextPath of the application
     * @param address of the page itself, to which the other forms are added; empty for a page without a link
     */
    public SupportPage(ContactPage facts, Words words, ZoneId zone, String contextPath, String address) {
        this.facts = facts;
        this.words = words;
        this.zone = zone;
        this.contextPath = contextPath;
        this.address = address;
        CardWords card = new CardWords(words, zone, facts.at(), contextPath);
        this.cards = facts.cards().stream().map(card::of).toList();
    }

    public ContactPage getFacts() {
        return facts;
    }

    public List<PageCard> getCards() {
        return cards;
    }

    /** "For Alpine Ski House". */
    public String getWhom() {
        return words.text("contactpage.page.for", facts.customerName());
    }

    /** Name of the partner that shows the page; the customer's own name where no partner does. */
    public String getOwner() {
        CompanyView publisher = facts.publisher();
        return publisher == null ? facts.customerName() : publisher.name();
    }

    public String getLogo() {
        CompanyView publisher = facts.publisher();
        return publisher != null && publisher.logo()
                ? contextPath + "/logo/" + publisher.id() + "?v=" + publisher.version()
                : "";
    }

    /** Style sheet with the partner's colour, empty where it has none. */
    public String getAccent() {
        CompanyView publisher = facts.publisher();
        return publisher != null && publisher.accentColor() != null
                ? contextPath + "/accent/" + publisher.id() + "?v=" + publisher.version()
                : "";
    }

    /** The first lines: who is the first contact, and that Microsoft takes no requests. */
    public String getIntroduction() {
        List<String> companies = cards.stream()
                .filter(card -> !card.isMicrosoft())
                .map(PageCard::company)
                .distinct()
                .toList();
        return switch (companies.size()) {
            case 0 -> words.text("contactpage.intro.none");
            case 1 -> words.text("contactpage.intro.one", companies.get(0));
            default -> words.text("contactpage.intro.several", words.list(companies));
        };
    }

    public String getAddress() {
        return address;
    }

    public String getZone() {
        return zone.getId();
    }

    /** When any word of the page becomes untrue by itself, null if never. */
    Instant changesAt() {
        Stream<Instant> cardsChange = cards.stream()
                .map(PageCard::offer)
                .filter(Objects::nonNull)
                .map(OfferCard::changesAt)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(facts.nextChange()), cardsChange)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
