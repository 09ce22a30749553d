package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ChangeTask;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.OwnRightsException;
import org.partnerportal.account.RightsQueries;
import org.partnerportal.account.RightsService;
import org.partnerportal.account.Role;
import org.partnerportal.account.TaskCell;
import org.partnerportal.account.TaskNotToGiveException;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.account.UserState;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.rules.ChooseReading;
import org.partnerportal.rules.RuleService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** The matrix in force: what an account changes counts at once, for that account alone, and raises nobody. */
class RightsIT extends PortalIT {

    @Inject
    private Tenants tenants;

    @Inject
    private RightsService service;

    @Inject
    private RightsQueries rights;

    @Inject
    private RuleService rules;

    @Inject
    private UserService userService;

    @Inject
    private UserQueries users;

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long company;
    private String admin;
    private String agent;

    @BeforeEach
    void open() throws Exception {
        company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
    }

    @Test
    void takesATaskAtTheNextRequestOfThatAccountAlone() throws Exception {
        String people = tenants.user(company, Role.USER_ADMIN);
        String elsewhere = tenants.user(tenants.company(CompanyKind.DIRECT_BILL_PARTNER), Role.USER_ADMIN);
        WebClient browser = new WebClient(settings.url());
        browser.signIn(people, Tenants.PASSWORD);
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);

        change("USER_MANAGE", Role.USER_ADMIN, false);

        assertThat(browser.get("/users/list").statusCode()).isEqualTo(404);
        assertThat(may(people, Permission.USER_MANAGE)).isFalse();
        assertThat(may(people, Permission.OFFER_VIEW)).isTrue();
        assertThat(may(elsewhere, Permission.USER_MANAGE)).isTrue();

        change("USER_MANAGE", Role.USER_ADMIN, true);

        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);
        assertThat(cell(admin, "USER_MANAGE", Role.USER_ADMIN).difference()).isNull();
    }

    @Test
    void givesWhatASourceAllowsAndTellsWhoDid() throws Exception {
        String helpDesk = tenants.user(company, Role.HELPDESK_AGENT);
        assertThat(may(helpDesk, Permission.PROOF_VIEW)).isFalse();

        change("PROOF", Role.HELPDESK_AGENT, true);

        assertThat(may(helpDesk, Permission.PROOF_VIEW)).isTrue();
        TaskCell cell = cell(helpDesk, "PROOF", Role.HELPDESK_AGENT);
        assertThat(cell.difference().by()).isEqualTo(tenants.idOf(admin));
        assertThat(cell.byDefault()).isFalse();
    }

    @Test
    void givesNothingBeyondTheMatrix() {
        assertThatThrownBy(() -> change("PROOF", Role.REPORT_VIEWER, true)).isInstanceOf(TaskNotToGiveException.class);
        assertThatThrownBy(() -> change("USER_MANAGE", Role.ADMIN_AGENT, true))
                .isInstanceOf(TaskNotToGiveException.class);
        assertThatThrownBy(() -> change("USER_MANAGE", Role.GLOBAL_ADMIN, false))
                .isInstanceOf(TaskNotToGiveException.class);
        assertThatThrownBy(() -> change("SUPPORT_CONTACT_ASSIGN", Role.HELPDESK_AGENT, true))
                .as("a task of providers")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> change("PROOF", Role.CUSTOMER_ADMIN, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        tenants.run(agent, () -> service.change(new ChangeTask("PROOF", Role.HELPDESK_AGENT, true))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void letsNobodyRaiseItself() throws Exception {
        String both = tenants.user(company, Role.GLOBAL_ADMIN, Role.HELPDESK_AGENT);

        assertThatThrownBy(() ->
                        tenants.run(both, () -> service.change(new ChangeTask("PROOF", Role.HELPDESK_AGENT, true))))
                .isInstanceOf(OwnRightsException.class);
        assertThatThrownBy(() -> tenants.run(both, () -> rules.chooseForAccount(new ChooseReading("C-03", "ALLOWED"))))
                .isInstanceOf(OwnRightsException.class);
        assertThat(may(both, Permission.SUBSCRIPTION_EDIT)).isFalse();
    }

    @Test
    void asksTheDatabaseOnceARequestAndForNoPermission() throws Exception {
        change("CUSTOMER_EXPORT", Role.ADMIN_AGENT, false);
        var signedIn = tenants.signedIn(agent);

        assertThat(Statements.of(() -> {
                    for (Permission permission : Permission.values()) {
                        signedIn.may(permission);
                    }
                    return null;
                }))
                .isZero();
        assertThat(Statements.of(() -> tenants.signedIn(agent))).isEqualTo(1);
    }

    @Test
    void leavesOneOfTwoAdministratorsWhoDemoteEachOtherAtOnce() throws Exception {
        String other = tenants.user(company, Role.GLOBAL_ADMIN);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> attempts = new ArrayList<>();
            attempts.add(both.submit(demotion(admin, other, start)));
            attempts.add(both.submit(demotion(other, admin, start)));
            for (Future<?> attempt : attempts) {
                attempt.get();
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(Sql.strings(
                        database,
                        "SELECT u.id FROM portal_user u JOIN user_role r ON r.user_id = u.id WHERE u.company_id = ?"
                                + " AND r.role = 'GLOBAL_ADMIN' AND u.active",
                        company))
                .hasSize(1);
    }

    /** Answers whether it was done. What refuses the second one is the lock, the policy or the database. */
    private Callable<Boolean> demotion(String actor, String target, CyclicBarrier start) throws Exception {
        UserDetails read = tenants.as(actor, () -> users.get(tenants.idOf(target)));
        var caller = tenants.signedIn(actor).caller();
        return () -> {
            start.await();
            try {
                CallerContext.runAs(
                        caller,
                        () -> userService.change(
                                new ChangeUser(read.id(), read.version(), read.profile(), Set.of(Role.SALES_AGENT))));
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };
    }

    @Test
    void endsTheSessionsOfWhoIsDeactivatedAtTheNextRequest() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(agent, Tenants.PASSWORD);
        assertThat(browser.get("/roles").statusCode()).isEqualTo(200);

        tenants.run(admin, () -> userService.deactivate(tenants.idOf(agent)));

        assertThat(browser.get("/roles").statusCode()).isNotEqualTo(200);
        assertThat(tenants.as(
                                admin,
                                () -> users.list(
                                        new org.partnerportal.account.UserSearch(agent, null, null, false),
                                        org.partnerportal.shared.persistence.PageRequest.first(5)))
                        .rows())
                .singleElement()
                .extracting(row -> row.state())
                .isEqualTo(UserState.DEACTIVATED);
    }

    @Test
    void sendsThePageAndTheFileToEverybody() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(agent, Tenants.PASSWORD);

        assertThat(browser.get("/roles?role=ADMIN_AGENT").body()).contains("permissions-overview");
        assertThat(browser.get("/roles?role=ADMIN_AGENT&as=csv").body().lines().count())
                .isEqualTo(1
                        + tenants.as(agent, () -> rights.cells()).stream()
                                .filter(cell -> cell.role() == Role.ADMIN_AGENT)
                                .count());
        assertThat(browser.get("/rules").body()).contains("C-01", "C-11").doesNotContain("<select");
    }

    private void change(String task, Role role, boolean allowed) {
        tenants.run(admin, () -> service.change(new ChangeTask(task, role, allowed)));
    }

    private TaskCell cell(String viewer, String task, Role role) throws Exception {
        return tenants.as(viewer, () -> rights.cells()).stream()
                .filter(cell -> cell.task().code().equals(task) && cell.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private boolean may(String user, Permission permission) {
        return tenants.signedIn(user).may(permission);
    }
}
