package org.partnerportal.dev.it.servicemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.MapAdminRoles;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.RowsRead;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.servicemanagement.HealthInFutureException;
import org.partnerportal.servicemanagement.HealthState;
import org.partnerportal.servicemanagement.Light;
import org.partnerportal.servicemanagement.ProvidedService;
import org.partnerportal.servicemanagement.RecordHealth;
import org.partnerportal.servicemanagement.ServiceHealthService;
import org.partnerportal.servicemanagement.ServiceManagementQueries;
import org.partnerportal.servicemanagement.ServiceOverview;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** Services, health and readiness of one customer. */
@OpensNoPages
class ServiceManagementIT extends PortalIT {

    private static final int MANY = 1000;

    @Inject
    private Partners partners;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private AdminRightsService rights;

    @Inject
    private ServiceManagementQueries queries;

    @Inject
    private ServiceHealthService health;

    @Inject
    private RowsRead reads;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner partner;
    private long customer;

    @BeforeEach
    void meet() throws Exception {
        partner = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Managing " + UUID.randomUUID());
        customer = serve(partner);
        subscribe(partner, customer, "Microsoft 365 Business Basic");
    }

    @Test
    void servicesFollowFromSubscriptionsAndNothingIsHealthyUntilSomebodySaysSo() throws Exception {
        subscribe(partner, customer, "Windows Server 2025 Standard");

        ServiceOverview overview = overview();
        assertThat(overview.services())
                .extracting(row -> row.service().code())
                .containsExactly("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "TEAMS", "ENTRA_ID");
        assertThat(overview.services()).allSatisfy(row -> {
            assertThat(row.health()).isNull();
            assertThat(row.active()).isTrue();
        });
        assertThat(overview.others()).containsExactly("Windows Server 2025 Standard");
    }

    @Test
    void theLastRecordCountsOfTheCustomerOrOfAll() throws Exception {
        long neighbour = serve(partner);
        subscribe(partner, neighbour, "Exchange Online (Plan 1)");
        note(null, "serviceDegradation");
        assertThat(service("EXCHANGE_ONLINE").health().state()).isEqualTo(HealthState.SERVICE_DEGRADATION);
        note(customer, "wordOfTomorrow");
        assertThat(service("EXCHANGE_ONLINE").health().stateText()).isEqualTo("wordOfTomorrow");
        assertThat(partner.does(() -> queries.of(neighbour))
                        .services()
                        .get(0)
                        .health()
                        .forAll())
                .isTrue();

        Partner other = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Other");
        long theirs = serve(other);
        subscribe(other, theirs, "Exchange Online (Plan 1)");
        assertThat(other.does(() -> queries.of(theirs)).services().get(0).health())
                .isNull();
        assertThatThrownBy(() -> other.does(() -> queries.of(customer))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.runs(() -> health.record(record(customer, "active", Instant.now()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNoteForAllDoesNotEndTheCustomersOwnTrouble() throws Exception {
        note(customer, "serviceInterruption");
        note(null, "serviceRestored");
        assertThat(service("EXCHANGE_ONLINE").health().state()).isEqualTo(HealthState.SERVICE_INTERRUPTION);

        note(customer, "serviceRestored");
        assertThat(service("EXCHANGE_ONLINE").health().forAll()).isFalse();
        note(null, "serviceDegradation");
        assertThat(service("EXCHANGE_ONLINE").health().state()).isEqualTo(HealthState.SERVICE_DEGRADATION);
    }

    @Test
    void readsRecordsOfThatCustomerAlone() throws Exception {
        long neighbour = serve(partner);
        note(neighbour, "serviceDegradation");
        String recorded = Sql.strings(database, "SELECT id FROM service_health_record WHERE customer_id = ?", neighbour)
                .get(0);
        reads.copy("service_health_record", Long.parseLong(recorded), MANY, null);
        note(customer, "serviceRestored");

        assertThat(partner.does(() -> reads.of(() -> queries.of(customer)))).isBetween(1L, MANY / 2L);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> partner.runs(() -> health.record(
                        record(customer, "serviceRestored", Instant.now().plusSeconds(600)))))
                .isInstanceOf(HealthInFutureException.class);
        assertThatThrownBy(() -> partner.runs(
                        () -> health.record(new RecordHealth(customer, "NO_SUCH", "active", Instant.now(), "", "me"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theGovernmentsCloudHasNoHealth() throws Exception {
        Partner government =
                partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, "Gov " + UUID.randomUUID());
        long agency = serve(government);
        subscribe(government, agency, "Microsoft 365 E5");

        assertThat(government.does(() -> queries.of(agency)).noHealth()).isNotNull();
        assertThatThrownBy(() -> government.runs(() -> health.record(record(agency, "serviceRestored", Instant.now()))))
                .isInstanceOf(NotInThisCloudException.class);
    }

    @Test
    void theLightFollowsTheRights() throws Exception {
        assertThat(overview().readiness().request()).isEqualTo(Light.MISSING);
        Instant now = Instant.now();
        String role = "Service Support Administrator";
        long id = partner.does(() -> rights.record(new RecordAdminRights(
                customer,
                AdminKind.GDAP,
                "",
                "active",
                Set.of(role),
                now.minus(Duration.ofDays(9)),
                now.plus(Duration.ofDays(200)),
                false)));
        assertThat(overview().readiness().request()).as("no group yet").isEqualTo(Light.MISSING);
        partner.runs(() -> rights.mapRoles(new MapAdminRoles(id, Map.of(role, "Desk"))));
        assertThat(overview().readiness().request()).isEqualTo(Light.READY);
        assertThat(overview().readiness().act()).isEqualTo(Light.MISSING);
    }

    @Test
    void costsTheSameForManyProducts() throws Exception {
        long few = partner.does(() -> Statements.of(() -> queries.of(customer)));
        for (int i = 0; i < 6; i++) {
            subscribe(partner, customer, "Azure plan");
            note(customer, "serviceDegradation");
        }
        assertThat(partner.does(() -> Statements.of(() -> queries.of(customer))))
                .isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(14);
    }

    private ServiceOverview overview() throws Exception {
        return partner.does(() -> queries.of(customer));
    }

    private ProvidedService service(String code) throws Exception {
        return overview().services().stream()
                .filter(row -> row.service().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void note(Long of, String state) throws Exception {
        partner.runs(() -> health.record(record(of, state, Instant.now().minusSeconds(60))));
    }

    private static RecordHealth record(Long of, String state, Instant since) {
        return new RecordHealth(of, "EXCHANGE_ONLINE", state, since, "Slow mail", "EX1");
    }

    private long serve(Partner by) throws Exception {
        return by.does(() -> customers.add(new AddCustomer(UUID.randomUUID().toString(), "Served", "served.example")));
    }

    private void subscribe(Partner owner, long of, String product) throws Exception {
        owner.does(() -> subscriptions.record(
                new RecordSubscription(of, SalesChannel.CSP, null, product, null, 5, SubscriptionStatus.ACTIVE, null)));
    }
}
