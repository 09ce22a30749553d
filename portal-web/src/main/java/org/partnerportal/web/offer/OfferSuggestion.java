package org.partnerportal.web.offer;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.CloudDuties;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.PublicHolidays;
import org.partnerportal.offer.ServiceCalendar;

/** What a new offer starts with, so that nobody begins with an empty page. */
final class OfferSuggestion {

    private OfferSuggestion() {}

    /** Office hours in the company's zone, or day and night where the cloud demands it; its own team; its language. */
    static OfferContent of(CompanyView company, CloudDuties duties) {
        ServiceCalendar calendar = duties.aroundTheClock()
                ? ServiceCalendar.always(company.timeZone())
                : officeHours(company.timeZone(), company.country());
        return new OfferContent(
                List.of(company.language()),
                null,
                null,
                List.of(Fulfilment.own()),
                List.of(calendar),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ServiceCalendar officeHours(String zone, String country) {
        Interval[] week = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() < DayOfWeek.SATURDAY.getValue())
                .map(day -> Interval.of(day, "09:00", "18:00"))
                .toArray(Interval[]::new);
        return ServiceCalendar.weekly(zone, Holidays.of(PublicHolidays.known(country) ? country : ""), week);
    }
}
