package org.partnerportal.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** The people whom the calling partner tells about changes. */
@Stateless
public class ContactPersonQueries {

    @Inject
    private ContactPersonRepository persons;

    /** By name; empty for a customer that is not the caller's. */
    @Requires(Permission.CUSTOMER_VIEW)
    public List<ContactPerson> of(long customerId) {
        return persons.of(customerId);
    }
}
