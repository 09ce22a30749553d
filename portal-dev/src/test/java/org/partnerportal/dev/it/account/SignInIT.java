package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.Role;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInService;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

class SignInIT extends PortalIT {

    /** Guesses that check a password together; so few that the lock is missed when a handful of them go uncounted. */
    private static final int AT_ONCE = 8;

    @Inject
    private Tenants tenants;

    @Inject
    private SignInService signIn;

    @Inject
    private UserQueries users;

    @Inject
    private UserService service;

    @Inject
    private CompanyService companies;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long company;
    private String admin;
    private String agent;

    @BeforeEach
    void makeCompany() throws Exception {
        company = tenants.company(CompanyKind.INDIRECT_PROVIDER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
    }

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        String seller = tenants.created(company, Role.SALES_AGENT);
        assertThat(signIn.signIn("  " + seller.toUpperCase() + " ", Tenants.PASSWORD))
                .isPresent();
    }

    @Test
    void givesTheSameAnswerToEverybodyElse() {
        assertThat(signIn.signIn(agent, "wrong")).isEmpty();
        assertThat(signIn.signIn("nobody@fabrikam.example", Tenants.PASSWORD)).isEmpty();
        assertThat(signIn.signIn(agent, "")).isEmpty();
        assertThat(signIn.signIn("' OR 1=1 -- ", "x")).isEmpty();
    }

    @Test
    void takesAsLongForAnUnknownAddressAsForAWrongPassword() throws Exception {
        String seller = tenants.created(company, Role.SALES_AGENT);
        signIn.signIn(seller, "warm up");
        long known = shortestNanos(() -> signIn.signIn(seller, "wrong"));
        long unknown = shortestNanos(() -> signIn.signIn("nobody@fabrikam.example", "wrong"));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void locksAfterFiveWrongPasswordsEvenForTheRightOne() throws SQLException {
        fail(5);

        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isEmpty();
        waitUntilTheLockIsOver();
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isPresent();
    }

    @Test
    void startsCountingAnewAfterARightPassword() {
        fail(4);
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isPresent();
        fail(4);

        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isPresent();
    }

    @Test
    void countsGuessesThatComeAtTheSameMoment() throws Exception {
        String seller = tenants.created(company, Role.SALES_AGENT);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> guesses = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                guesses.add(() -> signIn.signIn(seller, "wrong").isPresent());
            }
            for (Future<Boolean> guess : pool.invokeAll(guesses)) {
                assertThat(guess.get()).isFalse();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(signIn.signIn(seller, Tenants.PASSWORD)).isEmpty();
    }

    @Test
    void knowsWhoItIsWithOneStatement() throws Exception {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();

        assertThat(Statements.of(() -> users.signedIn(session))).isEqualTo(1);
        var user = users.signedIn(session).orElseThrow();
        assertThat(user.caller().companyId()).isEqualTo(company);
        assertThat(user.caller().kind()).isEqualTo("INDIRECT_PROVIDER");
        assertThat(user.email()).isEqualTo(agent);
        assertThat(user.may(Permission.CUSTOMER_VIEW)).isTrue();
        assertThat(user.may(Permission.USER_MANAGE)).isFalse();
    }

    @Test
    void forgetsASessionWhoseStampIsNotTheUsers() {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();

        assertThat(users.signedIn(new SignIn(session.userId(), "AAAAAAAAAAAAAAAAAAAAAA")))
                .isEmpty();
        assertThat(users.signedIn(new SignIn(session.userId(), session.stamp().toLowerCase())))
                .isEmpty();
    }

    @Test
    void endsTheSessionOfWhoIsDeactivatedAndDoesNotReviveIt() {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();

        tenants.run(admin, () -> service.deactivate(session.userId()));
        assertThat(users.signedIn(session)).isEmpty();
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isEmpty();

        tenants.run(admin, () -> service.reactivate(session.userId()));
        assertThat(users.signedIn(session)).isEmpty();
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isPresent();
    }

    @Test
    void countsNewRolesFromTheNextRequestOn() throws Exception {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();
        var details = tenants.as(admin, () -> users.get(session.userId()));

        tenants.run(
                admin,
                () -> service.change(new ChangeUser(
                        details.id(), details.version(), details.profile(), Set.of(Role.MPN_PARTNER_ADMIN))));

        var user = users.signedIn(session).orElseThrow();
        assertThat(user.may(Permission.CUSTOMER_VIEW)).isFalse();
        assertThat(user.may(Permission.OFFER_VIEW)).isTrue();
    }

    @Test
    void narrowsWithTheCompanysStatusAndShutsOutWhoseCompanyLostIts() {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();

        become(PartnerStatus.SUSPENDED);
        assertThat(users.signedIn(session).orElseThrow().may(Permission.CUSTOMER_VIEW))
                .isTrue();
        assertThat(users.signedIn(session).orElseThrow().may(Permission.CUSTOMER_EDIT))
                .isFalse();

        become(PartnerStatus.REVOKED);
        assertThat(users.signedIn(session)).isEmpty();
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isEmpty();
    }

    private void become(PartnerStatus status) {
        CallerContext.runAs(Caller.system(company), () -> companies.changeStatus(company, status));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.signIn(agent, "wrong " + i)).isEmpty();
        }
    }

    private void waitUntilTheLockIsOver() throws SQLException {
        String past = "UPDATE portal_user SET locked_until = '2020-01-01' WHERE email = ? AND locked_until IS NOT NULL";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(past)) {
            statement.setString(1, agent);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static long shortestNanos(Runnable work) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            work.run();
            shortest = Math.min(shortest, System.nanoTime() - begin);
        }
        return shortest;
    }
}
