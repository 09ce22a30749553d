package org.partnerportal.offer;

import java.util.List;
import org.partnerportal.subscription.ProductFamily;

/**
 * All that an offer says (DOMAIN 4.4). Immutable; the draft has one and every published version has one. A draft may be
 * incomplete: {@link OfferCheck} tells what publishing would need.
 *
 * @param languages codes of the languages in which it is offered, of {@link #LANGUAGES}
 * @param title its name as customers read it
 * @param calendars hours; the general one and those of single severities
 * @param taxNote for example "plus VAT"
 * @param chargedExtra what costs more, in words
 */
public record OfferContent(
        List<String> languages,
        LocalText title,
        Scope scope,
        List<Fulfilment> fulfilment,
        List<ServiceCalendar> calendars,
        List<Channel> channels,
        List<Target> targets,
        List<Price> prices,
        LocalText taxNote,
        LocalText chargedExtra,
        List<SelfHelp> tryFirst,
        List<EscalationStep> escalation,
        Complaint complaint) {

    /** The languages of the portal. */
    public static final List<String> LANGUAGES = List.of("en", "es", "ru");

    public static final OfferContent EMPTY =
            new OfferContent(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public OfferContent {
        List<String> chosen = Values.list(languages);
        languages = LANGUAGES.stream().filter(chosen::contains).toList();
        title = Values.text(title);
        scope = scope == null ? Scope.NONE : scope;
        fulfilment = Values.list(fulfilment);
        calendars = Values.list(calendars);
        channels = Values.list(channels);
        targets = Values.list(targets);
        prices = Values.list(prices);
        taxNote = Values.text(taxNote);
        chargedExtra = Values.text(chargedExtra);
        tryFirst = Values.list(tryFirst);
        escalation = Values.list(escalation);
        complaint = complaint == null ? Complaint.NONE : complaint;
    }

    public boolean covers(ProductFamily family) {
        return scope.covers(family);
    }

    /** The language to show it in: the wished one if the offer has it, otherwise its first; English if it has none. */
    public String languageFor(String wished) {
        if (languages.contains(wished)) {
            return wished;
        }
        return languages.isEmpty() ? "en" : languages.get(0);
    }

    /** The same with telephone numbers in E.164 and web addresses with their scheme. */
    OfferContent canonical(String country) {
        return new OfferContent(
                languages,
                title,
                scope,
                fulfilment,
                calendars,
                channels.stream().map(channel -> channel.canonical(country)).toList(),
                targets,
                prices,
                taxNote,
                chargedExtra,
                tryFirst.stream().map(SelfHelp::canonical).toList(),
                escalation,
                complaint);
    }
}
