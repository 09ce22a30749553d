package org.partnerportal.web.offer;

import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.FulfilmentKind;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;

/** New rows of the editor's form, with what most often belongs into them. */
final class OfferRows {

    private OfferRows() {}

    static void add(OfferForm form, String part, CompanyView company) {
        switch (part) {
            case "fulfilment" ->
                form.getFulfilment()
                        .add(FulfilmentForm.of(new Fulfilment(FulfilmentKind.OUTSOURCED, false, null, "", null)));
            case "calendar" -> form.getCalendars().add(calendar(form, company));
            case "channel" -> form.getChannels().add(channel(company));
            case "price" -> form.getPrices().add(PriceForm.of(Price.of(PriceKind.INCLUDED)));
            case "tryFirst" -> form.getTryFirst().add(new SelfHelpForm());
            case "escalation" -> form.getEscalation().add(new EscalationForm());
            default -> throw new IllegalArgumentException(part);
        }
    }

    /** The first is for everything; a further one is, as a rule, for critical problems. */
    private static CalendarForm calendar(OfferForm form, CompanyView company) {
        return CalendarForm.of(
                form.getCalendars().isEmpty()
                        ? OfferSuggestion.officeHours(company.timeZone(), company.country())
                        : ServiceCalendar.always(company.timeZone(), Severity.CRITICAL));
    }

    private static ChannelForm channel(CompanyView company) {
        Channel phone = new Channel(ChannelKind.PHONE, "", "", List.of(company.language()), null, null);
        return ChannelForm.of(phone, company.timeZone());
    }
}
