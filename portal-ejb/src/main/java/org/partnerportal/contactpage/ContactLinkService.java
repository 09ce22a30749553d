package org.partnerportal.contactpage;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Gives out and takes back the links by which a customer sees its page without sign-in. */
@Stateless
public class ContactLinkService {

    @Inject
    private ContactLinkRepository links;

    @Inject
    private CustomerQueries customers;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactsChanged> changed;

    /**
     * The partner's link for this customer, made now if there is none.
     *
     * @throws NotFoundException when the customer is not the caller's
     */
    @Requires(Permission.CONTACT_LINK_GIVE)
    public ContactLink give(long customerId) {
        if (!customers.serves(customerId)) {
            throw new NotFoundException();
        }
        return links.live(customerId).orElseGet(() -> {
            links.make(customerId, LinkToken.random(), CallerContext.current().userId(), clock.instant());
            return links.live(customerId).orElseThrow(NotFoundException::new);
        });
    }

    /**
     * Makes the link useless from the next request on; whoever kept it sees "not found".
     *
     * @throws LinkRevokedException when there is none
     */
    @Requires(Permission.CONTACT_LINK_GIVE)
    public void revoke(long customerId) {
        if (links.revoke(customerId, CallerContext.current().userId(), clock.instant()) == 0) {
            throw new LinkRevokedException();
        }
        changed.fire(FactsChanged.of(customerId));
    }

    /** The live links of these customers; who never had one gets one. For lists and letters that are sent out. Three statements. */
    @Requires(Permission.CONTACT_LINK_GIVE)
    public List<ContactLinkRow> giveAll(Collection<Long> customerIds) {
        links.makeAll(links.neverLinked(customerIds), CallerContext.current().userId(), clock.instant());
        return links.rows(customerIds);
    }
}
