package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Records subscriptions one at a time; many at once come through {@code imports}. */
@Stateless
public class SubscriptionService {

    @Inject
    private SubscriptionRepository subscriptions;

    @Inject
    private CompanyQueries companies;

    @Inject
    private CustomerQueries customers;

    @Inject
    private CustomerService customerService;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Records a subscription of one of the caller's customers and answers its id. A reseller of record finds the customer
     * in its own list from then on.
     *
     * @throws NotTransactingException when a partner that does not buy from Microsoft claims a CSP subscription
     * @throws SubscriptionExistsException when that ID is there already
     * @throws NotFoundException for another partner's customer, or a reseller that the caller does not work with
     */
    @Requires(Permission.SUBSCRIPTION_EDIT)
    public long record(@Valid @NotNull RecordSubscription command) {
        customers.get(command.customerId());
        CompanyView owner = companies.get(CallerContext.current().companyId());
        if (command.channel() == SalesChannel.CSP && !owner.kind().transacts()) {
            throw new NotTransactingException();
        }
        if (subscriptions.exists(command.msSubscriptionId())) {
            throw new SubscriptionExistsException(command.msSubscriptionId());
        }
        Instant now = now();
        Subscription subscription = Subscription.of(owner.id(), command, resellerPartnerId(command, now), now);
        subscriptions.store(subscription);
        if (command.resellerId() != null) {
            customerService.showTo(command.resellerId(), command.customerId());
        }
        changed.fire(FactsChanged.of(command.customerId()));
        return subscription.id();
    }

    /**
     * Removes a subscription that was entered by hand; history keeps it.
     *
     * @throws NotKeptByHandException for one that comes from Partner Center
     */
    @Requires(Permission.SUBSCRIPTION_EDIT)
    public void remove(long subscriptionId, long version) {
        Subscription subscription = own(subscriptionId, version);
        if (!subscription.keptByHand()) {
            throw new NotKeptByHandException();
        }
        Instant now = now();
        subscriptions.keep(subscriptionId, now);
        subscription.change(SubscriptionStatus.DELETED, now);
        subscriptions.save();
        changed.fire(FactsChanged.of(subscription.customerId()));
    }

    /**
     * Makes a company the designated support contact of the caller's own subscription from a moment on; naming the owner
     * returns to the default.
     *
     * @throws NotACandidateException when it may not be (DOMAIN 2.4)
     * @throws MomentPassedException when that moment is over
     * @throws AssignmentPlannedException when another change is planned already
     * @throws AlreadyAssignedException when it is the contact anyway
     * @throws ChangedMeanwhileException when somebody else changed the subscription since
     */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public void assignSupportContact(@Valid @NotNull AssignSupportContact command) {
        Subscription subscription = own(command.subscriptionId(), command.version());
        Instant now = now();
        Instant from = command.from() == null ? now : command.from().truncatedTo(ChronoUnit.MICROS);
        if (from.isBefore(now)) {
            throw new MomentPassedException();
        }
        mustBeCandidate(subscription, command.contactId(), from);
        subscriptions.contacts(subscription).makeRoom(command.contactId(), subscription.ownerId(), from, now);
        subscriptions.store(SupportAssignment.of(
                subscription, command.contactId(), from, CallerContext.current().userId(), now));
        touched(subscription, now);
    }

    /**
     * Records under which commerce system the caller's own subscription was bought. One under new commerce cannot be given a
     * designated contact from then on (DOMAIN 2.4, 8); one that it has stays.
     */
    @Requires(Permission.SUBSCRIPTION_EDIT)
    public void recordCommerce(long subscriptionId, boolean isNew, long version) {
        own(subscriptionId, version).commerce(isNew, now());
        subscriptions.save();
    }

    /**
     * Calls a planned change off, as if it had never been planned.
     *
     * @throws MomentPassedException when it is in force already
     */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public void callOff(long assignmentId) {
        SupportAssignment planned = subscriptions.ownAssignment(assignmentId).orElseThrow(NotFoundException::new);
        Instant now = now();
        if (!planned.plannedAt(now)) {
            throw new MomentPassedException();
        }
        Subscription subscription = subscriptions.own(planned.subscriptionId()).orElseThrow(NotFoundException::new);
        subscriptions.contacts(subscription).callOff(planned);
        subscriptions.remove(planned);
        touched(subscription, now);
    }

    private void touched(Subscription subscription, Instant now) {
        subscription.touch(now);
        subscriptions.save();
        changed.fire(FactsChanged.of(subscription.customerId()));
    }

    private Subscription own(long id, long version) {
        Subscription subscription = subscriptions.own(id).orElseThrow(NotFoundException::new);
        if (subscription.version() != version) {
            throw new ChangedMeanwhileException();
        }
        return subscription;
    }

    private void mustBeCandidate(Subscription subscription, long contactId, Instant from) {
        if (subscription.newCommerce() && contactId != subscription.ownerId()) {
            throw new NotACandidateException(CandidateObstacle.NEW_COMMERCE);
        }
        Candidate candidate = subscriptions.candidates(subscription.customerId(), from).stream()
                .filter(company -> company.companyId() == contactId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!candidate.mayBeAssigned()) {
            throw new NotACandidateException(candidate.obstacle());
        }
    }

    private String resellerPartnerId(RecordSubscription command, Instant now) {
        if (command.resellerId() == null) {
            return "";
        }
        return subscriptions.partnerIdOfReseller(command.resellerId(), now).orElseThrow(NotFoundException::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
