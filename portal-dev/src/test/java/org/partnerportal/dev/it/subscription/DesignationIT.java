package org.partnerportal.dev.it.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.BatchOutcome;
import org.partnerportal.subscription.CandidateObstacle;
import org.partnerportal.subscription.DraftBatch;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.RefusedRow;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.subscription.SupportBatchService;

/** One subscription and thousands are judged alike, and both as the register of admin rights says (DOMAIN 2.4). */
class DesignationIT extends PortalIT {

    @Inject
    private Partners partners;

    @Inject
    private CompanyService companies;

    @Inject
    private CustomerService customers;

    @Inject
    private AdminRightsService rights;

    @Inject
    private AdminStandingQueries standings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries queries;

    @Inject
    private SupportBatchService batches;

    @Inject
    private SupportBatchQueries batchQueries;

    @Inject
    private Clock clock;

    private final Map<String, Long> customerIds = new TreeMap<>();
    private final Map<Long, String> sold = new TreeMap<>();
    private Partner provider;
    private Partner reseller;

    /** One customer for each way in which a register can look. */
    @BeforeEach
    void fill() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        partners.link(provider, reseller.id(), clock.instant().minusSeconds(60));
        sell("nothing");
        for (String state : List.of("active", "approved", "terminated", "somethingNew")) {
            sell(state);
            record(state, AdminKind.GDAP, state, 30, false);
        }
        sell("delegated for good");
        record("delegated for good", AdminKind.DAP, "active", null, false);
        sell("over");
        record("over", AdminKind.GDAP, "active", -1, false);
        sell("extended");
        record("extended", AdminKind.GDAP, "active", -1, true);
        sell("one of two");
        record("one of two", AdminKind.GDAP, "terminated", 30, false);
        record("one of two", AdminKind.GDAP, "active", 30, false);
        add("no relationship");
        record("no relationship", null);
    }

    /** All on one market, which takes a while to set up. */
    @Test
    void oneAndThousandsAreJudgedAlikeAndAsTheRegisterSays() throws Exception {
        Map<String, String> single = single(reseller, clock.instant());
        assertThat(single).isEqualTo(batch(reseller));
        customerIds.forEach((name, customer) -> assertThat(single.get(name))
                .as(name)
                .isEqualTo(
                        name.equals("no relationship")
                                ? CandidateObstacle.NO_RELATIONSHIP.name()
                                : inForce(customer) ? "ASSIGNABLE" : CandidateObstacle.NO_ADMIN_RIGHTS.name()));
        assertThat(single)
                .containsEntry("extended", "ASSIGNABLE")
                .containsEntry("nothing", "NO_ADMIN_RIGHTS")
                .containsEntry("active", "ASSIGNABLE");

        assertThat(single(reseller, clock.instant().plus(Duration.ofDays(40))))
                .as("rights that end before the planned day do not count")
                .containsEntry("active", "NO_ADMIN_RIGHTS")
                .containsEntry("delegated for good", "ASSIGNABLE")
                .containsEntry("extended", "ASSIGNABLE");

        assertThat(single(provider, clock.instant()).values())
                .as("the owner is the default and needs nothing")
                .containsOnly("ASSIGNABLE");
        assertThat(batch(provider).values()).containsOnly("ALREADY");

        provider.runs(() -> companies.changeStatus(reseller.id(), PartnerStatus.SUSPENDED));
        assertThat(single(reseller, clock.instant()).values())
                .as("before anything else")
                .containsOnly("NOT_IN_GOOD_STANDING");
        assertThat(batch(reseller).values()).containsOnly("NOT_IN_GOOD_STANDING");
    }

    private Map<String, String> single(Partner contact, Instant from) throws Exception {
        Map<String, String> reasons = new TreeMap<>();
        for (Map.Entry<Long, String> product : sold.entrySet()) {
            CandidateObstacle obstacle = provider.does(() -> queries.candidates(product.getKey(), from)).stream()
                    .filter(candidate -> candidate.companyId() == contact.id())
                    .findFirst()
                    .orElseThrow()
                    .obstacle();
            reasons.put(product.getValue(), obstacle == null ? "ASSIGNABLE" : obstacle.name());
        }
        return reasons;
    }

    private Map<String, String> batch(Partner contact) throws Exception {
        long id = provider.does(
                () -> batches.draft(new DraftBatch(SubscriptionFilter.owned(), null, List.of(), contact.id())));
        Map<String, String> reasons = new TreeMap<>();
        sold.values().forEach(name -> reasons.put(name, BatchOutcome.ASSIGNABLE.name()));
        for (RefusedRow row : provider.does(() -> batchQueries.refused(id, PageRequest.first(50)))
                .rows()) {
            reasons.put(sold.get(row.subscriptionId()), row.reason().name());
        }
        return reasons;
    }

    private boolean inForce(long customer) {
        try {
            Optional<AdminStanding> standing = reseller.does(() -> standings.ofCustomer(customer));
            return standing.filter(AdminStanding::inForce).isPresent();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void add(String name) throws Exception {
        customerIds.put(
                name,
                provider.does(
                        () -> customers.add(new AddCustomer(UUID.randomUUID().toString(), name, ""))));
    }

    private void sell(String name) throws Exception {
        add(name);
        record(name, reseller.id());
    }

    private void record(String customer, Long seller) throws Exception {
        long id = provider.does(() -> subscriptions.record(new RecordSubscription(
                customerIds.get(customer),
                SalesChannel.CSP,
                null,
                "Azure plan",
                null,
                1,
                SubscriptionStatus.ACTIVE,
                seller)));
        sold.put(id, customer);
    }

    private void record(String customer, AdminKind kind, String state, Integer days, boolean extend) throws Exception {
        Instant now = clock.instant();
        reseller.does(() -> rights.record(new RecordAdminRights(
                customerIds.get(customer),
                kind,
                "",
                state,
                Set.of(),
                now.minus(Duration.ofDays(300)),
                days == null ? null : now.plus(Duration.ofDays(days)),
                extend)));
    }
}
