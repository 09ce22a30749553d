package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Letters about an end, in three languages, and where they may go; Microsoft sends none (DOMAIN 2.6). */
@Stateless
public class EndLetterQueries {

    @Inject
    private EndQueries ends;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private RelationshipLetters letters;

    @Inject
    private Addresses addresses;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** A first wording of the letter to a customer that the partner writes on that day; successor may be empty. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public RequestLetter toCustomer(EndPlan plan, String successor, String language) {
        boolean named = successor != null && !successor.isBlank();
        return letters.draft(
                named ? "endcustomersuccessor" : "endcustomer",
                language,
                plan.partner().name(),
                plan.customer(),
                today(language),
                named ? successor.strip() : "");
    }

    /** A first wording of the letter to a reseller whose relationship with a customer its provider ends. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public RequestLetter toReseller(EndPlan plan, String language) {
        return letters.draft("endreseller", language, companies.own().name(), plan.customer(), today(language));
    }

    /** A first wording of the letter to a reseller with which the provider ends the partnership. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public RequestLetter toFormerReseller(String reseller, String language) {
        return letters.draft("endpartnership", language, companies.own().name(), reseller, today(language));
    }

    /**
     * To whom a letter to the customer may go: the first person there who is told of changes; null when nobody is.
     *
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public String customerAddress(EndPlan plan) {
        EndPlan own = ends.plan(plan.customerId(), plan.partner().id());
        return addresses.ofCustomer(own.partner().id(), own.customerId());
    }

    /**
     * To whom a letter to the calling provider's reseller may go: the address of its support profile; null when it has none.
     *
     * @throws NotFoundException when the caller does not work with it
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public String partnerAddress(long partnerId) {
        if (!partnerships.linked(partnerId)) {
            throw new NotFoundException();
        }
        return addresses.ofPartner(partnerId);
    }

    private String today(String language) {
        ZoneId zone = ZoneId.of(companies.own().timeZone());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
                .format(clock.instant().atZone(zone));
    }
}
