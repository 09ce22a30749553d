package org.partnerportal.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Keeps the list of people whom a partner tells about changes. */
@Stateless
public class ContactPersonService {

    @Inject
    private ContactPersonRepository persons;

    @Inject
    private Clock clock;

    /**
     * @throws NotFoundException when the customer is not the caller's
     * @throws ContactPersonExistsException when the address is on the list already
     */
    @Requires(Permission.CUSTOMER_EDIT)
    public void add(@Valid AddContactPerson person) {
        if (!persons.isCustomer(person.customerId())) {
            throw new NotFoundException();
        }
        if (persons.add(person, clock.instant()) == 0) {
            throw new ContactPersonExistsException(person.email());
        }
    }

    /** What the person was told before stays in the receipts. */
    @Requires(Permission.CUSTOMER_EDIT)
    public void remove(long contactPersonId) {
        if (persons.remove(contactPersonId) == 0) {
            throw new NotFoundException();
        }
    }
}
