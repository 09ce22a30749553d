package org.partnerportal.dev.it.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.NotKeptByHandException;
import org.partnerportal.subscription.NotTransactingException;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionExistsException;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionRow;
import org.partnerportal.subscription.SubscriptionScope;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionSort;
import org.partnerportal.subscription.SubscriptionStatus;

@OpensNoPages
class SubscriptionListIT extends PortalIT {

    private static final int SUBSCRIPTIONS = 30;
    private static final String[] PRODUCTS = {"Azure plan", "Microsoft 365 E3", "Microsoft 365 E5"};

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Partners partners;

    @Inject
    private Delegation delegation;

    @Inject
    private CustomerService customerService;

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionService service;

    @Inject
    private SubscriptionQueries queries;

    @Inject
    private Clock clock;

    private Partner provider;
    private Partner reseller;
    private long customer;
    private final List<Long> ids = new ArrayList<>();

    /** Every third is sold by the reseller, every tenth is suspended. */
    @BeforeEach
    void sell() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        partners.link(provider, reseller.id(), clock.instant().minusSeconds(60));
        customer = provider.does(
                () -> customerService.add(new AddCustomer(UUID.randomUUID().toString(), "Adatum", "adatum.example")));
        transaction.begin();
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            String product = PRODUCTS[i % 3];
            SubscriptionStatus status = i % 10 == 0 ? SubscriptionStatus.SUSPENDED : SubscriptionStatus.ACTIVE;
            Long sells = i % 3 == 0 ? reseller.id() : null;
            ids.add(provider.does(() -> service.record(new RecordSubscription(
                    customer, SalesChannel.CSP, UUID.randomUUID().toString(), product, null, 5, status, sells))));
        }
        transaction.commit();
    }

    @Test
    void turnsAllPagesWithoutLossOrRepetition() throws Exception {
        assertThat(all(provider, SubscriptionFilter.owned()))
                .extracting(SubscriptionRow::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void narrowsByStateFamilyResellerNameAndId() throws Exception {
        assertThat(all(provider, filter(null, null, SubscriptionStatus.SUSPENDED, null, null)))
                .hasSize(3)
                .allMatch(row -> row.status() == SubscriptionStatus.SUSPENDED);
        assertThat(all(provider, filter(null, ProductFamily.AZURE, null, null, null)))
                .hasSize(10);
        assertThat(all(provider, filter("microsoft 365 e", null, null, null, null)))
                .hasSize(20);
        assertThat(all(provider, filter(null, null, null, reseller.id(), null)))
                .hasSize(10)
                .allMatch(row -> row.reseller().equals("Fabrikam"));
        SubscriptionRow one = all(provider, SubscriptionFilter.owned()).get(17);
        assertThat(all(provider, filter(one.msSubscriptionId().substring(0, 20), null, null, null, null)))
                .containsExactly(one);
        assertThat(all(provider, filter("%", null, null, null, null))).isEmpty();
    }

    @Test
    void narrowsByDesignatedContact() throws Exception {
        delegation.give(reseller.id(), customer);
        for (int i = 0; i < 9; i += 3) {
            long id = ids.get(i);
            long version = provider.does(() -> queries.own(id)).version();
            provider.runs(
                    () -> service.assignSupportContact(new AssignSupportContact(id, reseller.id(), null, version)));
        }
        assertThat(all(provider, filter(null, null, null, null, reseller.id())))
                .extracting(SubscriptionRow::id)
                .containsExactly(ids.get(0), ids.get(3), ids.get(6));
    }

    @Test
    void costsOneStatementWhateverItIsNarrowedTo() throws Exception {
        for (SubscriptionFilter filter : List.of(
                SubscriptionFilter.owned(),
                new SubscriptionFilter(
                        SubscriptionScope.OWNED,
                        null,
                        ProductFamily.AZURE,
                        SubscriptionStatus.ACTIVE,
                        null,
                        null,
                        SubscriptionSort.KNOWN,
                        true),
                filter("azure", ProductFamily.AZURE, SubscriptionStatus.ACTIVE, null, null),
                filter(null, null, null, reseller.id(), null),
                filter(null, null, null, null, reseller.id()))) {
            assertThat(provider.does(() -> Statements.of(() -> queries.list(filter, PageRequest.first(20)))))
                    .isEqualTo(1);
        }
    }

    @Test
    void showsAResellerWhatItSellsAndThoseCustomersAlone() throws Exception {
        SubscriptionFilter resold =
                new SubscriptionFilter(SubscriptionScope.RESOLD, null, null, null, null, null, null, false);
        assertThat(all(reseller, resold)).hasSize(10);
        assertThat(all(reseller, SubscriptionFilter.owned())).isEmpty();
        assertThat(reseller.does(() -> customers.list(CustomerFilter.all(), PageRequest.first(10)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.products()).isEqualTo(10));
        assertThat(reseller.does(() -> queries.ofCustomer(customer))).hasSize(10);
    }

    @Test
    void hidesEverythingFromStrangers() throws Exception {
        Partner stranger = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        assertThat(all(stranger, SubscriptionFilter.owned())).isEmpty();
        assertThatThrownBy(() -> stranger.does(() -> queries.ofCustomer(customer)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stranger.does(() -> queries.own(ids.get(0)))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stranger.runs(() -> service.remove(ids.get(0), 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stranger.does(() -> service.record(direct("Visio"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void takesWhatWasBoughtElsewhereAndLetsItGoAgain() throws Exception {
        long id = reseller.does(() -> service.record(direct("Dynamics 365 Sales")));
        assertThat(reseller.does(() -> queries.own(id)).row().family()).isEqualTo(ProductFamily.DYNAMICS_365);

        reseller.runs(() -> service.remove(id, reseller(id)));

        assertThat(reseller.does(() -> queries.own(id)).row().status()).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(Sql.strings(database, "SELECT status FROM subscription_history WHERE subscription_id = ?", id))
                .containsExactly("Active");
    }

    @Test
    void leavesWhatComesFromPartnerCenterToTheImport() throws Exception {
        long version = provider.does(() -> queries.own(ids.get(0))).version();
        assertThatThrownBy(() -> provider.runs(() -> service.remove(ids.get(0), version)))
                .isInstanceOf(NotKeptByHandException.class);
        assertThatThrownBy(() -> reseller.does(() -> service.record(new RecordSubscription(
                        customer, SalesChannel.CSP, null, "Azure plan", null, 1, SubscriptionStatus.ACTIVE, null))))
                .isInstanceOf(NotTransactingException.class);
        SubscriptionRow known = all(provider, SubscriptionFilter.owned()).get(0);
        assertThatThrownBy(() -> provider.does(() -> service.record(new RecordSubscription(
                        customer,
                        SalesChannel.CSP,
                        known.msSubscriptionId().toUpperCase(),
                        "Azure plan",
                        null,
                        1,
                        SubscriptionStatus.ACTIVE,
                        null))))
                .isInstanceOf(SubscriptionExistsException.class);
    }

    /** status_code of the migration and SubscriptionStatus say the same about every spelling. */
    @Test
    void understandsAStatusInTheDatabaseAsInTheCode() throws Exception {
        List<String> spellings = List.of(
                "Active",
                "ACTIVA",
                "Активна",
                "Suspended",
                "Suspendida",
                "Приостановлена",
                "Expired",
                "Expirada",
                "Срок действия истек",
                "Disabled",
                "Deshabilitada",
                "Отключена",
                "Deleted",
                "Eliminada",
                "Удалена",
                "Canceled",
                "cancelled",
                "Cancelada",
                "Отменена",
                "Pending",
                "none",
                "Pendiente",
                "In transition");
        for (String spelling : spellings) {
            Sql.update(database, "UPDATE subscription SET status = ? WHERE id = ?", spelling, ids.get(0));
            assertThat(Sql.strings(database, "SELECT status_code FROM subscription WHERE id = ?", ids.get(0)))
                    .as(spelling)
                    .containsExactly(SubscriptionStatus.of(spelling).name());
        }
    }

    private long reseller(long subscription) {
        try {
            return reseller.does(() -> queries.own(subscription)).version();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private RecordSubscription direct(String product) {
        return new RecordSubscription(
                customer, SalesChannel.MICROSOFT_DIRECT, "", product, null, 2, SubscriptionStatus.ACTIVE, null);
    }

    private static SubscriptionFilter filter(
            String q, ProductFamily family, SubscriptionStatus status, Long reseller, Long contact) {
        return new SubscriptionFilter(SubscriptionScope.OWNED, q, family, status, reseller, contact, null, false);
    }

    private List<SubscriptionRow> all(Partner partner, SubscriptionFilter filter) throws Exception {
        List<SubscriptionRow> rows = new ArrayList<>();
        String next = null;
        do {
            PageRequest request = PageRequest.of(next, null, 4);
            Page<SubscriptionRow> page = partner.does(() -> queries.list(filter, request));
            rows.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return rows;
    }
}
