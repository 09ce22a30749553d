package org.partnerportal.adminrights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** The calling partner's register of admin relationships, in the states of this moment. */
@Stateless
public class AdminRightsQueries {

    @Inject
    private AdminRightsListRepository lists;

    @Inject
    private AdminRightsPost post;

    @Inject
    private CustomerQueries customers;

    @Inject
    private Clock clock;

    /** One page, with two statements. */
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<AdminRights> list(AdminRightsFilter filter, PageRequest request) {
        Page<AdminRightsListRepository.Listed> page =
                Page.of(lists.list(filter, request, clock.instant()), request, filter.sort()::cursor);
        return new Page<>(
                withRoles(page.rows().stream()
                        .map(AdminRightsListRepository.Listed::rights)
                        .toList()),
                page.previous(),
                page.next());
    }

    /** All with one customer, the newest first; none for a customer of others. Two statements. */
    @Requires(Permission.CUSTOMER_VIEW)
    public List<AdminRights> ofCustomer(long customerId) {
        return withRoles(lists.ofCustomer(customerId, clock.instant()));
    }

    /** @throws NotFoundException for another partner's, too */
    @Requires(Permission.CUSTOMER_VIEW)
    public AdminRights get(long id) {
        return withRoles(lists.own(id, clock.instant())).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** What the calling customer gave its partners, or is asked for; two statements. */
    @Requires(Permission.CONSENT_GIVE)
    public List<AdminRights> given() {
        return withRoles(lists.given(clock.instant()));
    }

    /**
     * Whether somebody of the customer can answer a request here, and is told of it. Where nobody can, the customer has to
     * approve at Microsoft.
     *
     * @throws NotFoundException when the caller does not serve this customer
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public boolean answerable(long customerId) {
        customers.get(customerId);
        return !post.administrators(customerId).isEmpty();
    }

    private List<AdminRights> withRoles(List<AdminRights> found) {
        Map<Long, List<HeldRole>> roles = lists.roles(found);
        return found.stream()
                .map(rights -> rights.with(roles.getOrDefault(rights.id(), List.of())))
                .toList();
    }
}
