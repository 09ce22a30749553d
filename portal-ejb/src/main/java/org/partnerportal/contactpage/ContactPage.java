package org.partnerportal.contactpage;

import java.time.Instant;
import java.util.List;
import org.partnerportal.company.CompanyView;

/**
 * What a customer's page says at one moment.
 *
 * @param customer the customer's company, for its zone and language
 * @param customerName as the viewer calls it
 * @param publisher the partner whose link it is, null for the customer's own view of all its partners
 * @param nextChange when the page will say something else without anybody doing anything, null if never
 */
public record ContactPage(
        CompanyView customer,
        String customerName,
        CompanyView publisher,
        Instant at,
        List<SupportCard> cards,
        Instant nextChange) {

    public ContactPage {
        cards = List.copyOf(cards);
    }
}
