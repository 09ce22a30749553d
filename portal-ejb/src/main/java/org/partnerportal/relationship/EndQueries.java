package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What stands against an end, what it would change, and what was ended. */
@Stateless
public class EndQueries {

    @Inject
    private EndRepository ends;

    @Inject
    private RelationRepository relations;

    @Inject
    private ConsentRepository consents;

    @Inject
    private RelationshipLetters letters;

    @Inject
    private Addresses addresses;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /**
     * The end of a customer's relationship with the caller, or with one of the calling provider's resellers.
     *
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public EndPlan plan(long customerId, long partnerId) {
        String name = ends.customerName(customerId).orElseThrow(NotFoundException::new);
        CompanyView own = companies.own();
        boolean ofReseller = partnerId != own.id();
        if (ofReseller && !resellers(customerId).contains(partnerId)) {
            throw new NotFoundException();
        }
        EndRepository.Duties duties = ends.duties(partnerId, customerId, clock.instant());
        AdminConsent rights = CallerContext.getAs(Caller.system(partnerId), () -> consents.ofCustomer(customerId))
                .filter(AdminConsent::inForce)
                .orElse(null);
        return new EndPlan(
                customerId,
                name,
                ofReseller ? companies.get(partnerId) : own,
                ofReseller,
                ofReseller ? List.of() : ends.active(customerId),
                !ofReseller && own.kind().transacts(),
                duties.contactOf(),
                duties.resoldBy(),
                duties.link(),
                rights);
    }

    /** Ids of the calling provider's resellers that have a relationship with the customer. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public List<Long> resellers(long customerId) {
        return ends.resellers(customerId, clock.instant());
    }

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
        EndPlan own = plan(plan.customerId(), plan.partner().id());
        return addresses.ofCustomer(own.partner().id(), own.customerId());
    }

    /**
     * To whom a letter to the calling provider's reseller may go: the address of its support profile; null when it has none.
     *
     * @throws NotFoundException when the caller does not work with it
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public String partnerAddress(long partnerId) {
        if (!relations.linked(partnerId, clock.instant())) {
            throw new NotFoundException();
        }
        return addresses.ofPartner(partnerId);
    }

    /** What the caller has ended, newest first, with the letters as they were sent. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public List<EndedRow> ended() {
        return ends.ended();
    }

    private String today(String language) {
        ZoneId zone = ZoneId.of(companies.own().timeZone());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
                .format(clock.instant().atZone(zone));
    }
}
