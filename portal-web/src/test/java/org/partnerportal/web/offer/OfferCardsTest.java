package org.partnerportal.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.EscalationParty;
import org.partnerportal.offer.EscalationStep;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.FulfilmentKind;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.Scope;
import org.partnerportal.offer.SelfHelp;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;
import org.partnerportal.offer.Target;
import org.partnerportal.offer.TimeSpan;

class OfferCardsTest {

    /** A Tuesday, noon in Madrid. */
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void saysInEachLanguageWhomToCallWhenAndForHowMuch() {
        OfferCard card = card("es");
        assertThat(card.open()).isEqualTo("Abierto ahora, hasta las 18:00");
        assertThat(card.critical()).isEqualTo("Para problemas críticos: Abierto ahora, a cualquier hora");
        assertThat(card.ways().get(0).action()).isEqualTo("Llamar al 910 00 00 00, ext. 12");
        assertThat(card.ways().get(0).href()).isEqualTo("tel:+34910000000;ext=12");
        assertThat(card.ways().get(0).note()).containsExactly("español e inglés");
        assertThat(card.prices()).containsExactly("Incluido", "90,00\u00a0EUR por hora");
        assertThat(card.targets()).containsExactly(new OfferCard.Line("Impacto crítico", "primera respuesta en 1 h"));
        assertThat(card.path()).isEqualTo("Fabrikam → Contoso Distribución → Microsoft");
        assertThat(card.fulfilment()).containsExactly("Por encargo nuestro: Contoso Distribución");
        assertThat(card("ru").prices()).containsExactly("Включено", "90,00\u00a0EUR за час");
        assertThat(card("en").prices()).containsExactly("Included", "90.00\u00a0EUR an hour");
    }

    @Test
    void onlyAddressesThatAreOnesBecomeLinks() {
        OfferContent typed = content(
                Channel.of(ChannelKind.CHAT, "javascript:alert(1)", "es"),
                Channel.of(ChannelKind.PHONE, "<script>", "es"),
                Channel.of(ChannelKind.EMAIL, "a@b", "es"));
        OfferCard card = OfferCards.card(typed, "Fabrikam", "ES", Locale.ENGLISH, MADRID, NOON);
        assertThat(card.ways()).extracting(OfferCard.Way::href).containsOnlyNulls();
    }

    @Test
    void aReaderOfALanguageThatTheOfferDoesNotHaveReadsItsFirst() {
        OfferCard card = card("ru");
        assertThat(card.language()).isEqualTo("es");
        assertThat(card.tryFirst()).containsExactly(new OfferCard.Link("Restablecer una contraseña", "https://a.es/"));
    }

    @Test
    void theWordsHoldUntilTheNextChangeOrTheReadersMidnight() {
        assertThat(card("es").changesAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        OfferCard evening = OfferCards.card(
                content(phone()), "Fabrikam", "ES", Locale.ENGLISH, MADRID, Instant.parse("2026-11-24T19:00:00Z"));
        assertThat(evening.changesAt()).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
    }

    @Test
    void anEmptyDraftHasACardToo() {
        OfferCard card = OfferCards.card(OfferContent.EMPTY, "Fabrikam", null, Locale.ENGLISH, MADRID, NOON);
        assertThat(card.open()).isEqualTo("Hours not stated");
        assertThat(card.ways()).isEmpty();
        assertThat(card.changesAt()).isNull();
    }

    private static OfferCard card(String language) {
        return OfferCards.card(content(phone()), "Fabrikam", "ES", Locale.forLanguageTag(language), MADRID, NOON);
    }

    private static Channel phone() {
        return new Channel(ChannelKind.PHONE, "+34910000000", "12", List.of("es", "en"), null, null);
    }

    private static OfferContent content(Channel... channels) {
        return new OfferContent(
                List.of("es"),
                new LocalText(Map.of("es", "Soporte")),
                new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null),
                List.of(new Fulfilment(FulfilmentKind.OUTSOURCED, false, null, "Contoso Distribución", null)),
                List.of(
                        ServiceCalendar.weekly(
                                "Europe/Madrid", Holidays.NONE, Interval.of(DayOfWeek.TUESDAY, "09:00", "18:00")),
                        ServiceCalendar.always("Europe/Madrid", Severity.CRITICAL)),
                List.of(channels),
                List.of(new Target(Severity.CRITICAL, TimeSpan.hours(1), null, null)),
                List.of(Price.of(PriceKind.INCLUDED), Price.of(PriceKind.PER_HOUR, "90", "EUR")),
                null,
                null,
                List.of(new SelfHelp(new LocalText(Map.of("es", "Restablecer una contraseña")), "https://a.es/")),
                List.of(
                        new EscalationStep(EscalationParty.PROVIDER, "Contoso Distribución", null),
                        new EscalationStep(EscalationParty.MICROSOFT, null, null)),
                null);
    }
}
