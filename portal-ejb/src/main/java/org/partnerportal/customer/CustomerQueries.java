package org.partnerportal.customer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** The calling partner's customers, and no others. */
@Stateless
public class CustomerQueries {

    @Inject
    private CustomerListRepository lists;

    @Inject
    private CustomerRepository customers;

    @Inject
    private Clock clock;

    /** One page, with two statements whatever the number of customers. */
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<CustomerRow> list(CustomerFilter filter, PageRequest request) {
        List<CustomerListRepository.Found> found = find(filter, request);
        if (found.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        Page<CustomerListRepository.Found> page = Page.of(found, request, CustomerListRepository.Found::cursor);
        Map<Long, CustomerListRepository.Extras> extras = lists.extras(
                page.rows().stream().map(CustomerListRepository.Found::id).toList(), clock.instant());
        return new Page<>(
                page.rows().stream().map(row -> row(row, extras.get(row.id()))).toList(), page.previous(), page.next());
    }

    /** @throws NotFoundException when the caller does not serve this customer */
    @Requires(Permission.CUSTOMER_VIEW)
    public CustomerDetails get(long id) {
        return customers.find(id).orElseThrow(NotFoundException::new);
    }

    /** Whether the caller serves this customer. */
    @PublicAccess("about the caller's own list; each operation that asks has its own permission")
    public boolean serves(long id) {
        return customers.find(id).isPresent();
    }

    private List<CustomerListRepository.Found> find(CustomerFilter filter, PageRequest request) {
        if (!filter.searches()) {
            return lists.list(filter, request);
        }
        String prefix = SearchTerms.prefix(filter.q());
        return prefix.isEmpty() ? List.of() : lists.search(prefix, filter, request);
    }

    private static CustomerRow row(CustomerListRepository.Found found, CustomerListRepository.Extras extras) {
        return new CustomerRow(
                found.id(),
                found.name(),
                found.domain(),
                found.msTenantId(),
                extras.products(),
                extras.link(),
                extras.person());
    }
}
