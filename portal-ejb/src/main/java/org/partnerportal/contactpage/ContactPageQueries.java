package org.partnerportal.contactpage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.contactpage.ContactLinkRepository.LinkOwner;
import org.partnerportal.responsibility.CustomerSupport;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** The facts of customers' pages. */
@Stateless
public class ContactPageQueries {

    private static final String BY_LINK =
            "whoever was given the link may see what its partner may see of that customer";

    @Inject
    private ContactLinkRepository links;

    @Inject
    private PageGenerationRepository generations;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /**
     * The signed-in customer's own page: all its products, whoever supports them.
     *
     * @throws NotFoundException for partners, who see the page of each of their customers
     */
    @Requires(Permission.CONTACT_PAGE_VIEW)
    public ContactPage own() {
        Caller caller = CallerContext.current();
        if (!CompanyKind.CUSTOMER.name().equals(caller.kind())) {
            throw new NotFoundException();
        }
        return page(caller.companyId(), null, clock.instant());
    }

    /** What the customer's page said, or says, by the link of the calling partner. */
    @Requires(Permission.PROOF_VIEW)
    public ContactPage asOf(long customerId, Instant at) {
        return lookingThrough(CallerContext.current().companyId(), customerId, at);
    }

    /**
     * On what a page by that link depends, and how it stands now. To be asked before {@link #ofLink}, so that a change
     * in between is noticed.
     *
     * @return empty when the link does not exist or was taken back
     */
    @PublicAccess(BY_LINK)
    public Optional<PageState> state(String token) {
        return links.open(token).map(link -> {
            Set<Long> concerned = generations.concerned(link.partnerId(), link.customerId());
            return new PageState(concerned, generations.sum(concerned));
        });
    }

    /** How the page stands now, with one statement; minus one when the link was taken back. */
    @PublicAccess(BY_LINK)
    public long generation(String token, Collection<Long> concerned) {
        return generations.sum(token, concerned);
    }

    /**
     * The page by that link: the customer's products that the partner who gave it out may see, nothing else.
     *
     * @throws NotFoundException when the link does not exist or was taken back
     */
    @PublicAccess(BY_LINK)
    public ContactPage ofLink(String token) {
        LinkOwner link = links.open(token).orElseThrow(NotFoundException::new);
        return lookingThrough(link.partnerId(), link.customerId(), clock.instant());
    }

    /** A link lends the eyes of its partner, and nothing but eyes: the same wall stands before both. */
    private ContactPage lookingThrough(long partnerId, long customerId, Instant at) {
        CompanyView partner = companies.get(partnerId);
        Caller eyes = new Caller(
                partnerId, null, partner.cloud().name(), partner.kind().name(), Set.of(Permission.CONTACT_PAGE_VIEW));
        ContactPage[] page = new ContactPage[1];
        CallerContext.runAs(eyes, () -> page[0] = page(customerId, partner, at));
        return page[0];
    }

    private ContactPage page(long customerId, CompanyView publisher, Instant at) {
        CustomerSupport support = responsibilities.forCustomer(customerId, at);
        List<SupportCard> cards = SupportCards.of(support);
        return new ContactPage(
                companies.get(customerId),
                support.customerName(),
                publisher,
                at,
                cards,
                SupportCards.nextChange(support, cards));
    }

    /**
     * @param concerned companies whose facts the page may show
     * @param generation moves whenever any of those facts does
     */
    public record PageState(Set<Long> concerned, long generation) {}
}
