package org.partnerportal.contactpage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** The links that the calling partner has given out. */
@Stateless
public class ContactLinkQueries {

    @Inject
    private ContactLinkRepository links;

    @Requires(Permission.CONTACT_LINK_GIVE)
    public Optional<ContactLink> of(long customerId) {
        return links.live(customerId);
    }

    /** The caller's customers after that id, in order of id, to walk through all of them in pieces. */
    @Requires(Permission.CONTACT_LINK_GIVE)
    public List<Long> customersAfter(long customerId, int limit) {
        return links.customersAfter(customerId, limit);
    }
}
