package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserSearch;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.GroupAccount;
import org.partnerportal.company.GroupOfOneCloudException;
import org.partnerportal.company.PartnerAccountFilter;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.company.PartnerAccountService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** One company with an account in two clouds: that the other exists may be known, nothing passes (DOMAIN 2.7). */
class CloudsIT extends PortalIT {

    private static final PageRequest FIRST = PageRequest.first(200);

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private Partners partners;

    @Inject
    private PartnerAccountService accounts;

    @Inject
    private PartnerAccountQueries accountQueries;

    @Inject
    private CustomerService customerService;

    @Inject
    private SubscriptionService subscriptionService;

    @Inject
    private OfferService offerService;

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private OfferQueries offers;

    @Inject
    private GapQueries gaps;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private CompanyQueries companies;

    @Inject
    private UserQueries users;

    @Inject
    private AuditQueries trail;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private final String mark = "zeta" + UUID.randomUUID().toString().substring(0, 8);
    private String operator;
    private Partner here;
    private Partner there;
    private String admin;
    private long foreignCustomer;
    private long foreignSubscription;
    private long foreignOffer;

    @BeforeEach
    void open() throws Exception {
        operator = tenants.insider(tenants.company(CompanyKind.OPERATOR), Role.GLOBAL_ADMIN);
        here = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.COMMERCIAL, "Here");
        there = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, mark + " Gov");
        admin = tenants.insider(here.id(), Role.values());
        tenants.insider(there.id(), Role.GLOBAL_ADMIN);
        tenants.run(operator, () -> accounts.group(here.id(), there.id()));
        foreignCustomer = there.does(() -> customerService.add(
                new AddCustomer(UUID.randomUUID().toString(), mark + " Customer", mark + ".example")));
        foreignSubscription = there.does(() -> subscriptionService.record(new RecordSubscription(
                foreignCustomer, SalesChannel.CSP, null, mark + " plan", null, 1, SubscriptionStatus.ACTIVE, null)));
        foreignOffer = there.does(() -> offerService.create(new CreateOffer(mark + " offer", null)));
        Sql.update(database, "UPDATE portal_user SET name = ? WHERE company_id = ?", mark + " Person", there.id());
    }

    @Test
    void listsSearchesAndCountsNothingOfTheOtherCloud() throws Exception {
        for (Map.Entry<String, Callable<Object>> asked : everyList().entrySet()) {
            assertThat(String.valueOf(tenants.as(admin, asked.getValue())))
                    .as(asked.getKey())
                    .doesNotContainIgnoringCase(mark);
        }
        assertThat(String.valueOf(there.does(() -> customers.list(customersNamed(mark), FIRST))))
                .as("there it is found")
                .contains(mark);
    }

    @Test
    void findsNothingOfTheOtherCloudById() {
        Map<String, Callable<Object>> asked = new LinkedHashMap<>();
        asked.put("customer", () -> customers.get(foreignCustomer));
        asked.put("subscription", () -> subscriptions.own(foreignSubscription));
        asked.put("subscriptions", () -> subscriptions.ofCustomer(foreignCustomer));
        asked.put("offer", () -> offers.draft(foreignOffer));
        asked.put("page", () -> responsibilities.forCustomer(foreignCustomer, clock.instant()));
        asked.forEach((name, door) ->
                assertThatThrownBy(() -> tenants.as(admin, door)).as(name).isInstanceOf(NotFoundException.class));
    }

    @Test
    void exportsNothingOfTheOtherCloud() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        for (String list : List.of("subscriptions/list", "users/list", "audit", "offers/list")) {
            assertThat(browser.get("/" + list + "?as=csv").body()).as(list).doesNotContainIgnoringCase(mark);
        }
        for (String kind : List.of("customers", "subscriptions")) {
            assertThat(browser.get("/imports/export?kind=" + kind).body())
                    .as(kind)
                    .doesNotContainIgnoringCase(mark);
        }
    }

    @Test
    void showsThatTheOtherAccountExistsAndSaysThatItWasLookedAt() throws Exception {
        assertThat(tenants.as(admin, () -> accountQueries.ownGroup()))
                .containsExactly(new GroupAccount(mark + " Gov", Cloud.US_GOVERNMENT));
        assertThat(tenants.as(admin, () -> trail.list(AuditFilter.all(), FIRST)).rows())
                .extracting(AuditRow::operation)
                .contains("PartnerAccountQueries.ownGroup");

        String agent = tenants.insider(here.id(), Role.ADMIN_AGENT);
        assertThatThrownBy(() -> tenants.as(agent, () -> accountQueries.ownGroup()))
                .isInstanceOf(ForbiddenException.class);
    }

    /** The register is the operator's work; looking over the clouds in it is told. */
    @Test
    void tellsTheLogWhereTheOperatorLooksOverTheClouds() throws Exception {
        var oneCloud = new PartnerAccountFilter(mark, null, Cloud.US_GOVERNMENT, null, null, false);
        tenants.as(operator, () -> accountQueries.list(oneCloud, FIRST));
        assertThat(told()).doesNotContain("PartnerAccountQueries.list");

        tenants.as(operator, () -> accountQueries.list(PartnerAccountFilter.all(), FIRST));
        tenants.as(operator, () -> accountQueries.groupOf(here.id()));
        assertThat(told()).contains("PartnerAccountQueries.list", "PartnerAccountQueries.groupOf");
    }

    private List<String> told() throws Exception {
        long company = tenants.signedIn(operator).caller().companyId();
        return Sql.strings(database, "SELECT operation FROM audit_entry WHERE company_id = ?", company);
    }

    @Test
    void tiesNoTwoAccountsOfOneCloud() throws Exception {
        Partner second = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, "Second");
        assertThatThrownBy(() -> tenants.run(operator, () -> accounts.group(here.id(), second.id())))
                .isInstanceOf(GroupOfOneCloudException.class);
        tenants.run(operator, () -> accounts.ungroup(there.id()));
        assertThat(tenants.as(admin, () -> accountQueries.ownGroup())).isEmpty();
    }

    @Test
    void whoLeavesAGroupMeetsNoneOfItAgain() throws Exception {
        Partner china = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "China");
        Partner germany = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.GERMANY, "Germany");
        tenants.run(operator, () -> accounts.group(there.id(), china.id()));
        assertThat(tenants.as(admin, () -> accountQueries.ownGroup())).hasSize(2);

        tenants.run(operator, () -> accounts.ungroup(here.id()));
        tenants.run(operator, () -> accounts.group(here.id(), germany.id()));

        assertThat(tenants.as(admin, () -> accountQueries.ownGroup()))
                .containsExactly(new GroupAccount("Germany", Cloud.GERMANY));
    }

    private Map<String, Callable<Object>> everyList() {
        Map<String, Callable<Object>> lists = new LinkedHashMap<>();
        lists.put("customers", () -> customers.list(CustomerFilter.all(), FIRST));
        lists.put(
                "customers by name",
                () -> customers.list(customersNamed(mark), FIRST).rows());
        lists.put("subscriptions", () -> subscriptions.list(SubscriptionFilter.owned(), FIRST));
        lists.put("subscriptions exported", () -> subscriptions.export(SubscriptionFilter.owned(), FIRST));
        lists.put("offers", () -> offers.list());
        lists.put("offers expiring", () -> offers.expiringWithin(java.time.Duration.ofDays(400)));
        lists.put("linked companies", () -> offers.linkedCompanies());
        lists.put("gaps", () -> gaps.list());
        lists.put("own company", () -> companies.own());
        lists.put("users", () -> users.list(new UserSearch("", null, null, false), FIRST));
        lists.put("users by name", () -> users.list(new UserSearch("zeta", null, null, false), FIRST));
        lists.put("names", () -> users.names(Set.of(foreignUser())));
        lists.put("trail", () -> trail.list(AuditFilter.all(), FIRST));
        return lists;
    }

    private long foreignUser() throws Exception {
        return Long.parseLong(Sql.strings(database, "SELECT id FROM portal_user WHERE company_id = ?", there.id())
                .get(0));
    }

    private static CustomerFilter customersNamed(String name) {
        return new CustomerFilter(name, null, false, null);
    }
}
