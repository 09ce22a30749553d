package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.subscription.ProductFamily;

class OfferJsonTest {

    @Test
    void keepsEverythingThatAnOfferSays() {
        OfferContent content = content();
        assertThat(OfferJson.read(OfferJson.write(content))).isEqualTo(content);
    }

    @Test
    void storesComponentsAndNothingWorkedOutOfThem() {
        assertThat(OfferJson.write(content())).contains("09:00", "2026-12-24").doesNotContain("\"general\"", "money");
    }

    private static OfferContent content() {
        LocalText text = new LocalText(Map.of("en", "Support", "ru", "Поддержка"));
        ServiceCalendar week = new ServiceCalendar(
                null,
                "Europe/Madrid",
                false,
                List.of(Interval.of(DayOfWeek.MONDAY, "09:00", "24:00")),
                new Holidays("ES", "md", null, List.of(LocalDate.parse("2026-12-24"))));
        return new OfferContent(
                List.of("en", "ru"),
                text,
                new Scope(Set.of(ProductFamily.AZURE), Set.of(IssueType.TECHNICAL), text, null, null),
                List.of(new Fulfilment(FulfilmentKind.OUTSOURCED, true, 7L, "Contoso", text)),
                List.of(week, ServiceCalendar.always("Europe/Madrid", Severity.CRITICAL)),
                List.of(Channel.of(ChannelKind.PHONE, "+34910000000", "es", "en")),
                List.of(new Target(Severity.CRITICAL, TimeSpan.hours(1), null, TimeSpan.workingDays(2))),
                List.of(Price.of(PriceKind.PER_HOUR, "90.50", "EUR"), Price.of(PriceKind.INCLUDED)),
                text,
                null,
                List.of(new SelfHelp(text, "https://contoso.example")),
                List.of(new EscalationStep(EscalationParty.MICROSOFT, null, text)),
                new Complaint("complaints@contoso.example", text));
    }
}
