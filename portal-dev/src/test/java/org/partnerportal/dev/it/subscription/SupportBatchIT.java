package org.partnerportal.dev.it.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.Assignment;
import org.partnerportal.subscription.BatchOutcome;
import org.partnerportal.subscription.BatchSettledException;
import org.partnerportal.subscription.BatchStatus;
import org.partnerportal.subscription.BatchView;
import org.partnerportal.subscription.DraftBatch;
import org.partnerportal.subscription.NothingChosenException;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.RefusedRow;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.subscription.SupportBatchService;
import org.partnerportal.subscription.SupportBatchSteps;

/** DOMAIN 2.4 for many subscriptions at once. */
@OpensNoPages
class SupportBatchIT extends PortalIT {

    @Inject
    private Partners partners;

    @Inject
    private Delegation delegation;

    @Inject
    private CompanyService companies;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries subscriptionQueries;

    @Inject
    private SupportBatchService service;

    @Inject
    private SupportBatchQueries queries;

    @Inject
    private SupportBatchSteps steps;

    @Inject
    private AuditQueries trail;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private Partner reseller;
    private long customer;
    private long strangers;

    @BeforeEach
    void sell() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        partners.link(provider, reseller.id(), clock.instant().minusSeconds(60));
        customer = addCustomer("Adatum");
        strangers = addCustomer("Trey");
        provider.runs(() -> customers.showTo(reseller.id(), customer));
        delegation.give(reseller.id(), customer);
    }

    @Test
    void designatesNobodyWithWhomThePartnershipEndedMeanwhile() throws Exception {
        long plain = record(customer, SalesChannel.CSP, "Plain");
        long id = draft(List.of(plain), reseller.id());
        provider.runs(() -> partnerships.end(reseller.id()));

        assertThat(confirmed(id).outcomes()).isEqualTo(Map.of(BatchOutcome.NO_PARTNERSHIP, 1L));
        assertThat(contacts(plain)).isEmpty();
    }

    @Test
    void tellsBeforeTheConfirmationWhichMayNotAndWhyAndIsExactAfterIt() throws Exception {
        long plain = record(customer, SalesChannel.CSP, "Plain");
        long direct = record(customer, SalesChannel.MICROSOFT_DIRECT, "Direct");
        long modern = record(customer, SalesChannel.CSP, "Modern");
        provider.runs(() -> subscriptions.recordCommerce(modern, true, read(modern)));
        long foreign = record(strangers, SalesChannel.CSP, "Foreign");
        long planned = record(customer, SalesChannel.CSP, "Planned");
        assign(planned, reseller.id(), Duration.ofDays(3));
        long named = record(customer, SalesChannel.CSP, "Named");
        assign(named, reseller.id(), null);
        long gone = record(customer, SalesChannel.CSP, "Gone");
        Sql.update(database, "UPDATE subscription SET status = 'deleted' WHERE id = ?", gone);

        long id = draft(List.of(), reseller.id());
        BatchView draft = view(id);

        assertThat(draft.chosen()).isEqualTo(7);
        assertThat(draft.outcomes())
                .isEqualTo(Map.of(
                        BatchOutcome.ASSIGNABLE, 1L,
                        BatchOutcome.NOT_CSP, 1L,
                        BatchOutcome.NEW_COMMERCE, 1L,
                        BatchOutcome.NO_RELATIONSHIP, 1L,
                        BatchOutcome.PLANNED, 1L,
                        BatchOutcome.ALREADY, 1L,
                        BatchOutcome.ENDED, 1L));
        assertThat(contacts(plain)).as("nothing is written").isEmpty();

        BatchView done = confirmed(id);

        assertThat(done.assigned()).isEqualTo(1);
        assertThat(done.refused()).isEqualTo(6);
        assertThat(contacts(plain)).extracting(Assignment::contactId).containsExactly(reseller.id());
        assertThat(provider.does(() -> queries.refused(id, PageRequest.first(50)))
                        .rows())
                .extracting(RefusedRow::subscriptionId)
                .containsExactlyInAnyOrder(direct, modern, foreign, planned, named, gone);
        assertThat(log("SupportBatchService.confirm"))
                .as("one entry with its size, beside those of the chunks")
                .hasSize(1);
        assertThatThrownBy(() -> provider.runs(() -> service.confirm(id, done.version())))
                .isInstanceOf(BatchSettledException.class);
    }

    @Test
    void takesTheTickedOnesAloneAndNobodyElses() throws Exception {
        long one = record(customer, SalesChannel.CSP, "One");
        long two = record(customer, SalesChannel.CSP, "Two");

        assertThat(confirmed(draft(List.of(one), reseller.id())).assigned()).isEqualTo(1);
        assertThat(contacts(two)).isEmpty();
        assertThat(confirmed(draft(List.of(one, two), provider.id())).assigned())
                .as("back to the default, where there is something to go back from")
                .isEqualTo(1);

        Partner other = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        assertThatThrownBy(() -> other.does(() ->
                        service.draft(new DraftBatch(SubscriptionFilter.owned(), null, List.of(one), other.id()))))
                .isInstanceOf(NothingChosenException.class);
        assertThatThrownBy(() -> draft(List.of(one), other.id())).isInstanceOf(NotFoundException.class);
        long id = draft(List.of(one), reseller.id());
        assertThatThrownBy(() -> other.does(() -> queries.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.runs(() -> service.confirm(id, 0))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void judgesOnceMoreWhenItWrites() throws Exception {
        record(customer, SalesChannel.CSP, "One");
        long id = draft(List.of(), reseller.id());
        provider.runs(() -> companies.changeStatus(reseller.id(), PartnerStatus.SUSPENDED));

        BatchView done = confirmed(id);

        assertThat(done.assigned()).isZero();
        assertThat(done.outcomes()).isEqualTo(Map.of(BatchOutcome.NOT_IN_GOOD_STANDING, 1L));
    }

    @Test
    void writesThousandsInChunksAndGoesOnWhereItStopped() throws Exception {
        int many = 2 * SupportBatchSteps.CHUNK + 1_000;
        ManySubscriptions.sell(database, provider.id(), reseller.id(), customer, many);
        long id = draft(List.of(), reseller.id());
        assertThat(view(id).assignable()).isEqualTo(many);

        // as a node left it that was killed after the confirmation
        Sql.update(database, "UPDATE support_batch SET status = 'RUNNING' WHERE id = ?", id);
        long statements = Statements.once(() -> provider.does(() -> steps.writeNext()));
        BatchView done = settled(id);

        assertThat(statements)
                .as("none per row of a chunk; timers work beside it")
                .isLessThan(SupportBatchSteps.CHUNK / 4);
        assertThat(done.assigned()).isEqualTo(many);
        assertThat(done.refused()).isZero();
        assertThat(Sql.strings(
                        database,
                        "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT subscription_id)) FROM support_assignment"
                                + " WHERE owner_id = ? AND contact_id = ? AND valid_to IS NULL",
                        provider.id(),
                        reseller.id()))
                .containsExactly(many + " " + many);
        assertThat(log("SupportBatchSteps.writeNext"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(row -> assertThat(row.userId()).isEqualTo(1L));
    }

    @Test
    void tellsWhoeverChangesOneAtTheSameTime() throws Exception {
        long one = record(customer, SalesChannel.CSP, "One");
        long version = read(one);
        confirmed(draft(List.of(), reseller.id()));

        assertThatThrownBy(() -> provider.runs(() -> subscriptions.assignSupportContact(
                        new AssignSupportContact(one, provider.id(), null, version))))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    private long addCustomer(String name) throws Exception {
        return provider.does(
                () -> customers.add(new AddCustomer(UUID.randomUUID().toString(), name, "")));
    }

    private long record(long of, SalesChannel channel, String product) throws Exception {
        Long sold = channel == SalesChannel.CSP && of == customer ? reseller.id() : null;
        return provider.does(() -> subscriptions.record(
                new RecordSubscription(of, channel, null, product, null, 1, SubscriptionStatus.ACTIVE, sold)));
    }

    private void assign(long subscription, long contact, Duration in) throws Exception {
        Instant from = in == null ? null : clock.instant().plus(in);
        long version = read(subscription);
        provider.runs(() ->
                subscriptions.assignSupportContact(new AssignSupportContact(subscription, contact, from, version)));
    }

    private long read(long subscription) {
        try {
            return provider.does(() -> subscriptionQueries.own(subscription)).version();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Assignment> contacts(long subscription) throws Exception {
        return provider.does(() -> subscriptionQueries.own(subscription)).contacts();
    }

    private long draft(List<Long> ticked, long contact) throws Exception {
        return provider.does(() -> service.draft(new DraftBatch(SubscriptionFilter.owned(), null, ticked, contact)));
    }

    private BatchView confirmed(long id) throws Exception {
        long version = view(id).version();
        provider.runs(() -> service.confirm(id, version));
        return settled(id);
    }

    /** The job works beside the test; whoever comes first writes. */
    private BatchView settled(long id) throws Exception {
        for (int i = 0; i < 200 && view(id).status() != BatchStatus.DONE; i++) {
            provider.does(() -> steps.writeNext());
        }
        assertThat(view(id).status()).isEqualTo(BatchStatus.DONE);
        return view(id);
    }

    private BatchView view(long id) throws Exception {
        return provider.does(() -> queries.get(id));
    }

    private List<AuditRow> log(String operation) throws Exception {
        return provider.does(() ->
                        trail.list(new AuditFilter("", operation, "", null, null, null, null), PageRequest.first(50)))
                .rows();
    }
}
