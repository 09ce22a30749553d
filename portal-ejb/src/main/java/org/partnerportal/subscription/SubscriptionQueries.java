package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Subscriptions that the caller owns, resells or supports, and who may support them. */
@Stateless
public class SubscriptionQueries {

    @Inject
    private SubscriptionListRepository lists;

    @Inject
    private SubscriptionRepository subscriptions;

    @Inject
    private CustomerQueries customers;

    @Inject
    private Clock clock;

    /** One page, with one statement. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public Page<SubscriptionRow> list(SubscriptionFilter filter, PageRequest request) {
        return Page.of(lists.list(filter, request, clock.instant()), request, row -> lists.cursor(filter, row));
    }

    /** Like {@link #list}, page by page into a file that leaves the portal. */
    @Requires(Permission.CUSTOMER_EXPORT)
    public Page<SubscriptionRow> export(SubscriptionFilter filter, PageRequest request) {
        return list(filter, request);
    }

    /**
     * Those of a customer's subscriptions that concern the caller.
     *
     * @throws NotFoundException when the caller does not serve this customer
     */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public List<CustomerSubscription> ofCustomer(long customerId) {
        customers.get(customerId);
        Instant now = clock.instant();
        long caller = CallerContext.current().companyId();
        List<Assignment> assignments = lists.assignments(customerId, now);
        Map<Long, List<Assignment>> contacts =
                assignments.stream().collect(Collectors.groupingBy(Assignment::subscriptionId));
        Set<Long> designated = assignments.stream()
                .filter(assignment -> assignment.contactId() == caller)
                .map(Assignment::subscriptionId)
                .collect(Collectors.toSet());
        return lists.ofCustomer(customerId, designated, now).stream()
                .map(found -> new CustomerSubscription(
                        found.row(),
                        found.ownerId() == caller,
                        found.version(),
                        contacts.getOrDefault(found.row().id(), List.of()),
                        found.newCommerce()))
                .toList();
    }

    /**
     * One of the caller's own subscriptions.
     *
     * @throws NotFoundException for another's, too
     */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public CustomerSubscription own(long subscriptionId) {
        Subscription subscription = subscriptions.own(subscriptionId).orElseThrow(NotFoundException::new);
        return ofCustomer(subscription.customerId()).stream()
                .filter(product -> product.row().id() == subscriptionId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Who can be the designated contact of the caller's own subscription from that moment on, and who cannot, and why.
     * The owner, who is the default, comes first.
     */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public List<Candidate> candidates(long subscriptionId, Instant from) {
        Subscription subscription = subscriptions.own(subscriptionId).orElseThrow(NotFoundException::new);
        return subscriptions.candidates(subscription.customerId(), from);
    }
}
