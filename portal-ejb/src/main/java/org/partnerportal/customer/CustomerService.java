package org.partnerportal.customer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCustomer;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Adds and renames customers one at a time; many at once come through {@code imports}. */
@Stateless
public class CustomerService {

    @Inject
    private CustomerRepository customers;

    @Inject
    private CompanyService companies;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Serves a customer from now on, and answers its id; the same company may be another partner's customer, too.
     *
     * @throws CustomerExistsException when the caller serves it already
     */
    @Requires(Permission.CUSTOMER_IMPORT)
    public long add(@Valid @NotNull AddCustomer command) {
        long id = companies.findOrCreateCustomer(new CreateCustomer(command.msTenantId(), command.name()));
        if (customers.find(id).isPresent()) {
            throw new CustomerExistsException(command.name());
        }
        customers.add(id, command, now());
        customers.replaceTerms(id, SearchTerms.of(command.name(), command.domain(), command.msTenantId()));
        changed.fire(FactsChanged.of(id));
        return id;
    }

    /**
     * Changes what the caller calls its customer.
     *
     * @throws ChangedMeanwhileException when somebody else saved since
     */
    @Requires(Permission.CUSTOMER_EDIT)
    public void edit(@Valid @NotNull EditCustomer command) {
        CustomerDetails present = customers.find(command.id()).orElseThrow(NotFoundException::new);
        if (present.version() != command.version()) {
            throw new ChangedMeanwhileException();
        }
        Instant now = now();
        customers.keep(command.id(), now);
        if (!customers.rename(command, now)) {
            throw new ChangedMeanwhileException();
        }
        customers.replaceTerms(command.id(), SearchTerms.of(command.name(), command.domain(), present.msTenantId()));
        changed.fire(FactsChanged.of(command.id()));
    }

    /** Lets a partner that works for the caller's customer find it in its own list; does nothing when it does already. */
    @Requires(Permission.SUBSCRIPTION_EDIT)
    public void showTo(long partnerId, long customerId) {
        if (customers.show(customerId, partnerId, now())) {
            customers.showTerms(customerId, partnerId);
        }
    }

    /**
     * Ends the caller's relationship with the customer: it leaves the caller's list from the next request on; history
     * keeps that it was there.
     *
     * @throws NotFoundException when the caller does not serve it
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void end(long customerId) {
        customers.find(customerId).orElseThrow(NotFoundException::new);
        customers.keep(customerId, now());
        customers.replaceTerms(customerId, Set.of());
        customers.remove(customerId);
        changed.fire(new FactsChanged(Set.of(customerId, CallerContext.current().companyId())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
