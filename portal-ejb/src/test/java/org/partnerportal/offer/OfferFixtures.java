package org.partnerportal.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.subscription.ProductFamily;

/** A complete offer in English and Spanish, and the means to spoil it. */
final class OfferFixtures {

    private List<String> languages = List.of("en", "es");
    private LocalText title = text("Standard support", "Soporte estándar");
    private Scope scope = new Scope(
            Set.of(ProductFamily.MICROSOFT_365),
            Set.of(IssueType.TECHNICAL, IssueType.BILLING),
            text("Problems with mail", "Problemas con el correo"),
            null,
            null);
    private List<Fulfilment> fulfilment = List.of(Fulfilment.own());
    private List<ServiceCalendar> calendars = List.of(
            OfferHoursTest.office(new Holidays("ES", "md", List.of(LocalDate.parse("2026-12-08")), null)),
            ServiceCalendar.always("Europe/Madrid", Severity.CRITICAL));
    private List<Channel> channels = List.of(
            Channel.of(ChannelKind.PHONE, "910 000 000", "es", "en"),
            Channel.of(ChannelKind.WEB_FORM, "fabrikam.es/soporte", "es"));
    private List<Target> targets =
            List.of(new Target(Severity.CRITICAL, TimeSpan.hours(1), null, TimeSpan.workingDays(1)));
    private List<Price> prices = List.of(Price.of(PriceKind.INCLUDED), Price.of(PriceKind.PER_HOUR, "90.00", "EUR"));
    private LocalText taxNote = text("plus VAT", "más IVA");
    private List<SelfHelp> tryFirst = new ArrayList<>(
            List.of(new SelfHelp(text("Reset a password", "Restablecer una contraseña"), "https://fabrikam.es/clave")));
    private List<EscalationStep> escalation = List.of(new EscalationStep(EscalationParty.MICROSOFT, null, null));

    private OfferFixtures() {}

    static OfferFixtures content() {
        return new OfferFixtures();
    }

    static LocalText text(String english, String spanish) {
        return new LocalText(Map.of("en", english, "es", spanish));
    }

    OfferFixtures languages(String... codes) {
        languages = List.of(codes);
        return this;
    }

    OfferFixtures title(LocalText other) {
        title = other;
        return this;
    }

    OfferFixtures scope(Scope other) {
        scope = other;
        return this;
    }

    OfferFixtures fulfilment(Fulfilment... others) {
        fulfilment = List.of(others);
        return this;
    }

    OfferFixtures calendars(ServiceCalendar... others) {
        calendars = List.of(others);
        return this;
    }

    OfferFixtures channels(Channel... others) {
        channels = List.of(others);
        return this;
    }

    OfferFixtures targets(Target... others) {
        targets = List.of(others);
        return this;
    }

    OfferFixtures prices(Price... others) {
        prices = List.of(others);
        return this;
    }

    OfferFixtures taxNote(LocalText other) {
        taxNote = other;
        return this;
    }

    OfferFixtures tryFirst(SelfHelp... others) {
        tryFirst = List.of(others);
        return this;
    }

    OfferFixtures escalation(EscalationStep... others) {
        escalation = List.of(others);
        return this;
    }

    OfferContent build() {
        return new OfferContent(
                languages,
                title,
                scope,
                fulfilment,
                calendars,
                channels,
                targets,
                prices,
                taxNote,
                null,
                tryFirst,
                escalation,
                Complaint.NONE);
    }
}
