package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserSearch;
import org.partnerportal.account.UserService;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.operator.AccessEndedException;
import org.partnerportal.operator.AccessRow;
import org.partnerportal.operator.AccessRunsException;
import org.partnerportal.operator.AccessTooLongException;
import org.partnerportal.operator.AskForAccess;
import org.partnerportal.operator.OperatorAccessQueries;
import org.partnerportal.operator.OperatorAccessService;
import org.partnerportal.operator.Visit;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** The operator sees a tenant's data for a reason and a while, and the tenant sees that. */
class OperatorAccessIT extends PortalIT {

    private static final String REASON = "Request 4711: the list of customers stays empty";

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private OperatorAccessService service;

    @Inject
    private OperatorAccessQueries accesses;

    @Inject
    private CustomerService customerService;

    @Inject
    private CustomerQueries customers;

    @Inject
    private UserQueries users;

    @Inject
    private UserService userService;

    @Inject
    private AuditQueries trail;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private String operator;
    private String colleague;
    private long tenant;
    private String agent;
    private String admin;
    private final String customer = "Customer " + UUID.randomUUID();

    @BeforeEach
    void open() throws Exception {
        long company = tenants.company(CompanyKind.OPERATOR);
        operator = tenants.insider(company, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        colleague = tenants.insider(company, Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        tenant = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.insider(tenant, Role.GLOBAL_ADMIN);
        agent = tenants.insider(tenant, Role.ADMIN_AGENT);
        CallerContext.callAs(
                Caller.system(tenant),
                () -> customerService.add(new AddCustomer(UUID.randomUUID().toString(), customer, "")));
    }

    @Test
    void seesNothingWithoutAReason() {
        assertThatThrownBy(() -> tenants.as(operator, () -> customers.list(CustomerFilter.all(), PageRequest.first(5))))
                .isInstanceOf(ForbiddenException.class);
        for (String reason : List.of("", "because", "                         ")) {
            assertThatThrownBy(() -> ask(operator, reason, 30)).isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> ask(operator, REASON, 100_000)).isInstanceOf(AccessTooLongException.class);
        assertThatThrownBy(() -> ask(agent, REASON, 30)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tenants.as(operator, () -> service.ask(new AskForAccess(0, REASON, 30))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void asksOncePerTenantAndOnlyForItself() throws Exception {
        long access = ask(operator, REASON, 30);

        assertThatThrownBy(() -> ask(operator, REASON, 30)).isInstanceOf(AccessRunsException.class);
        assertThat(tenants.as(operator, () -> accesses.visit(access))).isPresent();
        assertThat(tenants.as(colleague, () -> accesses.visit(access))).isEmpty();
        assertThatThrownBy(() -> tenants.run(colleague, () -> service.end(access)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void readsTheSmallestSetAndChangesNothing() throws Exception {
        Visit visit = visit(ask(operator, REASON, 30));

        assertThat(CallerContext.callAs(
                                visit.caller(), () -> customers.list(CustomerFilter.all(), PageRequest.first(5)))
                        .rows())
                .extracting(row -> row.name())
                .containsExactly(customer);
        assertThat(CallerContext.callAs(
                                visit.caller(),
                                () -> users.list(new UserSearch("", null, null, false), PageRequest.first(5)))
                        .rows())
                .hasSize(2);
        AddUser intruder = new AddUser("x" + UUID.randomUUID() + "@a.example", tenants.profile(), Tenants.set());
        assertThatThrownBy(() -> CallerContext.callAs(visit.caller(), () -> userService.add(intruder)))
                .isInstanceOf(ForbiddenException.class);
        Caller mighty = new Caller(
                tenant,
                visit.caller().userId(),
                visit.caller().cloud(),
                visit.caller().kind(),
                Caller.system(tenant).permissions(),
                visit.caller().visit());
        assertThatThrownBy(() -> CallerContext.callAs(mighty, () -> userService.add(intruder)))
                .as("whatever its permissions open")
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void standsInTheTrailsOfBothWithEverythingThatWasRead() throws Exception {
        Visit visit = visit(ask(operator, REASON, 30));
        CallerContext.callAs(visit.caller(), () -> customers.list(CustomerFilter.all(), PageRequest.first(5)));

        List<AuditRow> ofTenant = trail(agent);
        assertThat(ofTenant)
                .extracting(AuditRow::operation)
                .contains("OperatorAccessService.ask", "CustomerQueries.list");
        assertThat(ofTenant)
                .filteredOn(row -> row.operation().equals("OperatorAccessService.ask"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.userId()).isEqualTo(tenants.idOf(operator));
                    assertThat(row.changes()).anySatisfy(change -> assertThat(change.after())
                            .containsEntry("reason", REASON)
                            .containsKey("ends_at"));
                });
        assertThat(ofTenant)
                .filteredOn(row -> row.operation().equals("CustomerQueries.list"))
                .singleElement()
                .satisfies(row -> assertThat(row.subject())
                        .isEqualTo("operator_access:" + visit.caller().visit()));
        assertThat(trail(operator)).extracting(AuditRow::operation).contains("OperatorAccessService.ask");
    }

    @Test
    void isSeenAndEndedByTheTenant() throws Exception {
        long access = ask(operator, REASON, 30);

        assertThat(tenants.as(agent, () -> accesses.runningHere()))
                .extracting(AccessRow::reason)
                .containsExactly(REASON);
        assertThat(mailsTo(admin)).hasSize(1);
        assertThat(mailsTo(agent)).isEmpty();
        assertThatThrownBy(() -> tenants.run(agent, () -> service.turnOut(access)))
                .isInstanceOf(ForbiddenException.class);
        String stranger = tenants.insider(tenants.company(CompanyKind.DIRECT_BILL_PARTNER), Role.GLOBAL_ADMIN);
        assertThatThrownBy(() -> tenants.run(stranger, () -> service.turnOut(access)))
                .isInstanceOf(NotFoundException.class);

        tenants.run(admin, () -> service.turnOut(access));

        assertThat(tenants.as(operator, () -> accesses.visit(access))).isEmpty();
        assertThat(tenants.as(agent, () -> accesses.runningHere())).isEmpty();
        assertThatThrownBy(() -> tenants.run(operator, () -> service.end(access)))
                .isInstanceOf(AccessEndedException.class);
    }

    @Test
    void opensTheTenantsPagesInARunningSessionUntilItsTimeIsOver() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(operator, Tenants.PASSWORD);
        assertThat(browser.get("/audit").body()).doesNotContain(customer);
        assertThat(browser.get("/users/list").body()).doesNotContain(admin);
        long access = ask(operator, REASON, 30);

        enter(browser);

        assertThat(browser.get("/customers/list").body()).contains(customer).contains(REASON);
        assertThat(browser.get("/users/list").body()).contains(admin).doesNotContain("/users/edit");
        for (String page : List.of("/company", "/audit", "/roles")) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
        }
        for (String page : List.of("/users/edit", "/users/list?as=csv", "/offers/list", "/today", "/operator/access")) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(404);
        }

        Sql.update(
                database,
                "UPDATE operator_access SET begins_at = NOW(6) - INTERVAL 2 HOUR, ends_at = NOW(6) - INTERVAL 1 SECOND"
                        + " WHERE id = ?",
                access);

        HttpResponse<String> over = browser.get("/customers/list");
        assertThat(over.statusCode()).isEqualTo(302);
        assertThat(over.headers().firstValue("Location").orElse("")).endsWith("/operator/access?over=1");
        assertThat(browser.get("/users/list").body()).doesNotContain(admin);
        assertThat(browser.get("/operator/access?over=1").body()).contains(REASON);
    }

    @Test
    void leavesTheTenantByAClick() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(operator, Tenants.PASSWORD);
        ask(operator, REASON, 30);
        enter(browser);
        assertThat(browser.get("/users/list").body()).contains(admin);

        browser.post("/leave-visit", Map.of());

        assertThat(browser.get("/users/list").body()).doesNotContain(admin).contains(operator);
    }

    /** Presses the button beside the first access on the page. */
    private static void enter(WebClient browser) throws Exception {
        String page = browser.get("/operator/access").body();
        Map<String, String> form = WebClient.filled(page, Map.of(), "none");
        form.remove("form:none");
        form.put("accesses", "accesses");
        form.put("enter", page.replaceFirst("(?s).*name=\"enter\" value=\"(\\d+)\".*", "$1"));
        assertThat(browser.post("/operator/access", form).statusCode()).isEqualTo(302);
    }

    private long ask(String person, String reason, int minutes) throws Exception {
        return tenants.as(person, () -> service.ask(new AskForAccess(tenant, reason, minutes)));
    }

    private Visit visit(long access) throws Exception {
        return tenants.as(operator, () -> accesses.visit(access)).orElseThrow();
    }

    private List<AuditRow> trail(String person) throws Exception {
        return tenants.as(person, () -> trail.list(AuditFilter.all(), PageRequest.first(50)))
                .rows();
    }

    private List<String> mailsTo(String person) throws Exception {
        return Sql.strings(database, "SELECT subject FROM outbound_mail WHERE recipient = ?", person);
    }
}
