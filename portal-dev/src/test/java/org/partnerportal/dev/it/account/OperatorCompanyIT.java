package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.EmailTakenException;
import org.partnerportal.account.Role;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.company.ChangeStanding;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountFilter;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.company.PartnerAccountSort;
import org.partnerportal.company.PartnerKnownException;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.company.StandingHeldException;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.operator.OpenAccount;
import org.partnerportal.operator.OperatorCompanyService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** The operator makes partner accounts and says in which standing they are. */
class OperatorCompanyIT extends PortalIT {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);
    private static final String REASON = "Fraud reported by the bank";

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private OperatorCompanyService service;

    @Inject
    private PartnerAccountQueries accounts;

    @Inject
    private CompanyService companies;

    @Inject
    private CompanyQueries companyQueries;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private AuditQueries trail;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private String operator;
    private String mark;

    @BeforeEach
    void open() throws Exception {
        operator = tenants.insider(tenants.company(CompanyKind.OPERATOR), Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        mark = "Mark " + UUID.randomUUID();
    }

    @Test
    void opensAnAccountWithSomebodyWhoIsInvited() throws Exception {
        String email = "first" + UUID.randomUUID() + "@relecloud.example";
        long id = open(CompanyKind.INDIRECT_PROVIDER, Cloud.GERMANY, mark, email);

        PartnerAccount account = tenants.as(operator, () -> accounts.get(id));
        assertThat(account.cloud()).isEqualTo(Cloud.GERMANY);
        assertThat(account.status()).isEqualTo(PartnerStatus.ACTIVE);
        assertThat(Sql.strings(database, "SELECT recipient FROM outbound_mail WHERE recipient = ?", email))
                .hasSize(1);
        assertThat(Sql.strings(
                        database,
                        "SELECT r.role FROM user_role r JOIN portal_user u ON u.id = r.user_id WHERE u.email = ?"
                                + " ORDER BY r.role",
                        email))
                .containsExactly("ADMIN_AGENT", "GLOBAL_ADMIN");
    }

    @Test
    void opensNoneTwiceAndNoneByHalves() throws Exception {
        String email = "first" + UUID.randomUUID() + "@relecloud.example";
        CreateCompany company = company(CompanyKind.DIRECT_BILL_PARTNER, Cloud.COMMERCIAL, mark);
        tenants.as(operator, () -> service.open(new OpenAccount(company, "Ada", email)));

        assertThatThrownBy(() -> tenants.as(operator, () -> service.open(new OpenAccount(company, "Ada", "b" + email))))
                .isInstanceOf(PartnerKnownException.class);
        assertThatThrownBy(() -> open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.COMMERCIAL, mark + " 2", email))
                .isInstanceOf(EmailTakenException.class);
        assertThat(list(filter(null, false))).extracting(PartnerAccount::name).containsExactly(mark);
        assertThatThrownBy(() -> open(CompanyKind.CUSTOMER, Cloud.COMMERCIAL, mark, "c" + email))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsInEveryOrderBothWaysWithOneStatement() throws Exception {
        for (String suffix : List.of(" b", " a", " a", " ё")) {
            open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.COMMERCIAL, mark + suffix, anybody());
        }
        long chinese = open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, mark + " z", anybody());

        for (PartnerAccountSort sort : PartnerAccountSort.values()) {
            List<PartnerAccount> down = new ArrayList<>(list(filter(sort, true)));
            Collections.reverse(down);
            assertThat(list(filter(sort, false))).hasSize(5).isEqualTo(down);
        }
        assertThat(list(new PartnerAccountFilter(mark, null, Cloud.CHINA, null, null, false)))
                .extracting(PartnerAccount::id)
                .containsExactly(chinese);
        assertThat(list(new PartnerAccountFilter(
                        mark, CompanyKind.INDIRECT_RESELLER, null, PartnerStatus.ACTIVE, null, false)))
                .isEmpty();
        var caller = tenants.signedIn(operator).caller();
        var ofOneCloud = new PartnerAccountFilter(null, null, Cloud.CHINA, null, null, false);
        assertThat(Statements.of(
                        () -> CallerContext.callAs(caller, () -> accounts.list(ofOneCloud, PageRequest.first(50)))))
                .isEqualTo(1);
    }

    @Test
    void endsTheSessionsOfARevokedPartnerAtTheNextRequestAndTellsItWhy() throws Exception {
        long partner = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        String admin = tenants.insider(partner, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        WebClient browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);

        change(partner, PartnerStatus.REVOKED);

        assertThat(browser.get("/users/list").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(Sql.strings(database, "SELECT body FROM outbound_mail WHERE recipient = ?", admin))
                .singleElement()
                .asString()
                .contains(REASON);

        change(partner, PartnerStatus.ACTIVE);
        browser.signIn(admin, Tenants.PASSWORD);
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);
    }

    @Test
    void holdsAPartnerThatCannotLiftItItself() throws Exception {
        long partner = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        String admin = tenants.insider(partner, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        change(partner, PartnerStatus.SUSPENDED);

        assertThatThrownBy(() -> tenants.run(admin, () -> companies.changeStatus(partner, PartnerStatus.RESTRICTED)))
                .isInstanceOf(StandingHeldException.class);
        assertThat(tenants.as(admin, () -> companyQueries.heldBecause())).contains(REASON);

        List<AuditRow> log = tenants.as(admin, () -> trail.list(AuditFilter.all(), PageRequest.first(50)))
                .rows();
        assertThat(log)
                .filteredOn(row -> row.operation().equals("PartnerAccountService.changeStanding"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.userId()).isEqualTo(tenants.idOf(operator));
                    assertThat(row.changes()).anySatisfy(change -> assertThat(change.after())
                            .containsEntry("status", "SUSPENDED")
                            .containsEntry("status_reason", REASON));
                });
        assertThat(tenants.as(operator, () -> trail.list(AuditFilter.all(), PageRequest.first(50)))
                        .rows())
                .extracting(AuditRow::operation)
                .contains("OperatorCompanyService.changeStanding");

        change(partner, PartnerStatus.ACTIVE);
        tenants.run(admin, () -> companies.changeStatus(partner, PartnerStatus.RESTRICTED));
    }

    @Test
    void tellsAProviderOnTheResellersPageThatTheStandingIsHeld() throws Exception {
        long provider = tenants.company(CompanyKind.INDIRECT_PROVIDER);
        String path = "/resellers/detail?id=" + resellerOf(provider, PartnerStatus.SUSPENDED);
        WebClient admin = new WebClient(settings.url());
        admin.signIn(tenants.user(provider, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT), Tenants.PASSWORD);

        HttpResponse<String> refused = admin.submit(path, "standing", Map.of("status", "RESTRICTED"), "saveStatus");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("La situación la ha fijado el operador de este portal: " + REASON);
    }

    @Test
    void leadsAnAdminAgentToTheEndOfAPartnershipAndToNoStanding() throws Exception {
        long provider = tenants.company(CompanyKind.INDIRECT_PROVIDER);
        long reseller = resellerOf(provider, PartnerStatus.ACTIVE);
        WebClient agent = new WebClient(settings.url());
        agent.signIn(tenants.user(provider, Role.ADMIN_AGENT), Tenants.PASSWORD);

        assertThat(agent.get("/resellers/detail?id=" + reseller).body())
                .contains("/relationships/remove?reseller=" + reseller)
                .doesNotContain("standing:saveStatus");
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() throws Exception {
        long partner = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        long version = tenants.as(operator, () -> accounts.get(partner)).version();
        change(partner, PartnerStatus.SUSPENDED);

        assertThatThrownBy(() -> tenants.run(
                        operator,
                        () -> service.changeStanding(
                                new ChangeStanding(partner, PartnerStatus.REVOKED, REASON, version))))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void isNobodyElsesBusiness() throws Exception {
        long partner = tenants.company(CompanyKind.INDIRECT_PROVIDER);
        String admin = tenants.insider(partner, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);

        assertThatThrownBy(() -> tenants.as(admin, () -> accounts.list(filter(null, false), PageRequest.first(5))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tenants.run(
                        admin,
                        () -> service.changeStanding(new ChangeStanding(partner, PartnerStatus.ACTIVE, REASON, 0))))
                .isInstanceOf(ForbiddenException.class);
        WebClient browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        for (String page : List.of("companies", "add", "company?id=" + partner, "access")) {
            assertThat(browser.get("/operator/" + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    private long resellerOf(long provider, PartnerStatus status) throws Exception {
        long reseller = tenants.company(CompanyKind.INDIRECT_RESELLER);
        CallerContext.runAs(
                Caller.system(provider),
                () -> partnerships.begin(reseller, Instant.now().minusSeconds(1)));
        change(reseller, status);
        return reseller;
    }

    private void change(long partner, PartnerStatus status) throws Exception {
        long version = tenants.as(operator, () -> accounts.get(partner)).version();
        tenants.run(operator, () -> service.changeStanding(new ChangeStanding(partner, status, REASON, version)));
    }

    private long open(CompanyKind kind, Cloud cloud, String name, String email) throws Exception {
        return tenants.as(operator, () -> service.open(new OpenAccount(company(kind, cloud, name), "Ada", email)));
    }

    private static CreateCompany company(CompanyKind kind, Cloud cloud, String name) {
        return new CreateCompany(
                kind, cloud, name, null, String.valueOf(NUMBER.incrementAndGet()), "DE", "Europe/Berlin", "en");
    }

    private static String anybody() {
        return "x" + UUID.randomUUID() + "@relecloud.example";
    }

    private PartnerAccountFilter filter(PartnerAccountSort sort, boolean descending) {
        return new PartnerAccountFilter(mark, null, null, null, sort, descending);
    }

    private List<PartnerAccount> list(PartnerAccountFilter filter) throws Exception {
        return Walk.through(request -> tenants.as(operator, () -> accounts.list(filter, request)));
    }
}
