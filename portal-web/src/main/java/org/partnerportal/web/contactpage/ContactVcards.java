package org.partnerportal.web.contactpage;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.web.offer.OfferCard;

/** The companies of a page as entries for an address book, one each. */
final class ContactVcards {

    private static final String TEL = "tel:";
    private static final String MAILTO = "mailto:";

    private ContactVcards() {}

    static String of(SupportPage page) {
        Map<String, VCard> byCompany = new LinkedHashMap<>();
        page.getCards().stream()
                .filter(card -> !card.isMicrosoft())
                .forEach(card -> add(byCompany.computeIfAbsent(card.company(), ContactVcards::entry), card));
        return Ezvcard.write(byCompany.values())
                .version(VCardVersion.V3_0)
                .prodId(false)
                .go();
    }

    private static VCard entry(String company) {
        VCard entry = new VCard();
        entry.setKind(Kind.org());
        entry.setFormattedName(company);
        entry.setOrganization(company);
        return entry;
    }

    private static void add(VCard entry, PageCard card) {
        if (card.offer() != null) {
            card.offer().ways().stream().map(OfferCard.Way::href).forEach(href -> addWay(entry, href));
            addNote(entry, card.offer().hours());
        }
        card.ways().forEach(way -> addWay(entry, way.href()));
        addNote(entry, String.join(", ", card.products()));
    }

    private static void addWay(VCard entry, String href) {
        if (href == null) {
            return;
        }
        if (href.startsWith(TEL)) {
            String number = href.substring(TEL.length()).replaceFirst(";ext=", ",");
            addOnce(entry, number);
        } else if (href.startsWith(MAILTO)) {
            String address = href.substring(MAILTO.length());
            if (entry.getEmails().stream().noneMatch(known -> known.getValue().equals(address))) {
                entry.addEmail(address, EmailType.WORK);
            }
        } else if (entry.getUrls().stream().noneMatch(known -> known.getValue().equals(href))) {
            entry.addUrl(href);
        }
    }

    private static void addOnce(VCard entry, String number) {
        if (entry.getTelephoneNumbers().stream().noneMatch(known -> number.equals(known.getText()))) {
            entry.addTelephoneNumber(number, TelephoneType.WORK, TelephoneType.VOICE);
        }
    }

    private static void addNote(VCard entry, String note) {
        List<String> notes =
                entry.getNotes().stream().map(ezvcard.property.Note::getValue).toList();
        if (!note.isEmpty() && !notes.contains(note)) {
            entry.addNote(note);
        }
    }
}
