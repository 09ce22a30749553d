package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ConfirmFactor;
import org.partnerportal.account.FactorAlreadySetUpException;
import org.partnerportal.account.FactorConfirmed;
import org.partnerportal.account.FactorOffer;
import org.partnerportal.account.FactorOfferExpiredException;
import org.partnerportal.account.OwnRightsException;
import org.partnerportal.account.Role;
import org.partnerportal.account.RoleNotYoursToGiveException;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInService;
import org.partnerportal.account.SignInStep;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserSearch;
import org.partnerportal.account.UserService;
import org.partnerportal.account.WrongCodeException;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

/** What the services do with second factors. How the door behaves meanwhile: {@link SecondFactorDoorIT}. */
class SecondFactorIT extends PortalIT {

    private static final String WRONG = "wrong0";

    @Inject
    private Tenants tenants;

    @Inject
    private SignInService passwords;

    @Inject
    private SecondFactorService factors;

    @Inject
    private UserQueries users;

    @Inject
    private UserService service;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long company;
    private String agent;
    private SignIn half;
    private Authenticator app;
    private FactorConfirmed confirmed;

    @BeforeEach
    void setUpAFactor() throws Exception {
        company = tenants.company(CompanyKind.INDIRECT_RESELLER);
        agent = tenants.user(company, Role.ADMIN_AGENT);
        half = passwords.signIn(agent, Tenants.PASSWORD).orElseThrow();
        FactorOffer offer = factors.offer(half, null);
        app = new Authenticator(offer.secret());
        confirmed = factors.confirm(half, new ConfirmFactor(offer.sealed(), app.code()));
    }

    @Test
    void countsAsSignedInAfterBothOnly() throws Exception {
        assertThat(users.signedIn(half)).isEmpty();
        assertThat(users.step(half)).contains(SignInStep.CODE);
        assertThat(users.signedIn(new SignIn(half.userId(), half.stamp(), "AAAAAAAAAAAAAAAAAAAAAA")))
                .isEmpty();
        assertThat(users.signedIn(new SignIn(
                        half.userId(),
                        "AAAAAAAAAAAAAAAAAAAAAA",
                        confirmed.session().factor())))
                .isEmpty();

        assertThat(users.signedIn(confirmed.session()).orElseThrow().email()).isEqualTo(agent);
        assertThat(Statements.of(() -> users.signedIn(confirmed.session())))
                .as("the task matrix is known from now on")
                .isEqualTo(1);
    }

    @Test
    void takesACodeOnceAndOneStepOfSkewAndNoMore() throws Exception {
        assertThat(factors.signIn(half, app.code()))
                .as("the code that confirmed")
                .isEmpty();
        forgetSteps();
        Authenticator.calm();

        assertThat(factors.signIn(half, app.code(-2))).isEmpty();
        assertThat(factors.signIn(half, app.code(2))).isEmpty();
        for (int steps = -1; steps <= 1; steps++) {
            assertThat(factors.signIn(half, app.code(steps)))
                    .as("%s steps", steps)
                    .isPresent();
            assertThat(factors.signIn(half, app.code(steps)))
                    .as("%s steps again", steps)
                    .isEmpty();
        }
        assertThat(factors.signIn(half, app.code(-1))).as("an earlier one").isEmpty();
    }

    @Test
    void letsOneInOfThoseWhoComeWithTheSameCodeAtOnce() throws Exception {
        forgetSteps();
        Authenticator.calm();
        String code = app.code();
        assertThat(atOnce(4, () -> factors.signIn(half, code).isPresent())).containsOnlyOnce(true);

        String recovery = confirmed.recoveryCodes().get(0);
        assertThat(atOnce(4, () -> factors.signIn(half, recovery).isPresent())).containsOnlyOnce(true);
    }

    @Test
    void locksLikeAWrongPasswordAndARightOneDoesNotPayForGuesses() throws Exception {
        forgetSteps();
        for (int i = 0; i < 4; i++) {
            assertThat(factors.signIn(half, WRONG)).isEmpty();
        }
        assertThat(passwords.signIn(agent, Tenants.PASSWORD)).isPresent();

        assertThat(factors.signIn(half, WRONG)).isEmpty();
        assertThat(factors.signIn(half, app.code())).as("locked").isEmpty();
        assertThat(factors.signIn(half, confirmed.recoveryCodes().get(0)))
                .as("locked for recovery codes, too")
                .isEmpty();
        assertThat(passwords.signIn(agent, Tenants.PASSWORD))
                .as("locked for passwords, too")
                .isEmpty();

        unlock();
        assertThat(passwords.signIn(agent, Tenants.PASSWORD)).isPresent();
        assertThat(factors.signIn(half, app.code())).isPresent();
        assertThat(failures()).isEqualTo("0");
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() throws Exception {
        String code = confirmed.recoveryCodes().get(3);

        assertThat(factors.signIn(half, " " + code.toUpperCase().replace("-", " ")))
                .isPresent();
        assertThat(factors.signIn(half, code)).isEmpty();
        assertThat(tenants.asCaller(confirmed.session(), factors::own).codesLeft())
                .isEqualTo(9);

        forgetSteps();
        List<String> renewed = tenants.asCaller(confirmed.session(), () -> factors.renewRecoveryCodes(app.code()));
        assertThat(factors.signIn(half, confirmed.recoveryCodes().get(0))).isEmpty();
        assertThat(factors.signIn(half, renewed.get(0))).isPresent();
        assertThatThrownBy(
                        () -> tenants.asCaller(confirmed.session(), () -> factors.renewRecoveryCodes(renewed.get(0))))
                .isInstanceOf(WrongCodeException.class);
    }

    @Test
    void keepsNothingReadable() throws Exception {
        FactorOffer offer = factors.offer(tenants.session(tenants.user(company, Role.AUDITOR)), null);
        String stored = Sql.strings(database, "SELECT secret FROM second_factor WHERE user_id = ?", half.userId())
                .get(0);
        List<String> hashes =
                Sql.strings(database, "SELECT code_hash FROM recovery_code WHERE user_id = ?", half.userId());

        assertThat(stored).isNotEqualTo(offer.secret()).doesNotMatch("[A-Z2-7=]+");
        assertThat(hashes).hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void refusesOffersThatAreChangedOrSomebodyElses() throws Exception {
        SignIn other = tenants.session(tenants.user(company, Role.ADMIN_AGENT));
        SignIn third = tenants.session(tenants.user(company, Role.ADMIN_AGENT));
        FactorOffer offer = factors.offer(other, null);
        String code = new Authenticator(offer.secret()).code();

        for (String bad : List.of("", "x", offer.sealed().substring(1), offer.sealed() + "AAAA")) {
            assertThatThrownBy(() -> factors.confirm(other, new ConfirmFactor(bad, code)))
                    .isInstanceOf(FactorOfferExpiredException.class);
        }
        assertThatThrownBy(() -> factors.confirm(third, new ConfirmFactor(offer.sealed(), code)))
                .isInstanceOf(FactorOfferExpiredException.class);
        assertThatThrownBy(() -> factors.confirm(other, new ConfirmFactor(offer.sealed(), WRONG)))
                .isInstanceOf(WrongCodeException.class);
        assertThatThrownBy(() -> factors.offer(half, null)).isInstanceOf(FactorAlreadySetUpException.class);
        assertThatThrownBy(() -> factors.offer(new SignIn(other.userId(), "AAAAAAAAAAAAAAAAAAAAAA"), null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isResetByAnAdministratorOfTheCompanyWhoMayTouchTheUser() throws Exception {
        String admin = tenants.user(company, Role.GLOBAL_ADMIN);
        String userAdmin = tenants.user(company, Role.USER_ADMIN);
        String stranger = tenants.user(tenants.company(CompanyKind.INDIRECT_RESELLER), Role.GLOBAL_ADMIN);
        long id = half.userId();
        assertThat(listed(admin)).isTrue();

        assertThatThrownBy(() -> tenants.run(stranger, () -> service.resetSecondFactor(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tenants.run(userAdmin, () -> service.resetSecondFactor(tenants.idOf(admin))))
                .isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatThrownBy(() -> tenants.run(admin, () -> service.resetSecondFactor(tenants.idOf(admin))))
                .isInstanceOf(OwnRightsException.class);
        assertThat(users.signedIn(confirmed.session())).isPresent();

        tenants.run(userAdmin, () -> service.resetSecondFactor(id));

        assertThat(users.step(confirmed.session())).isEmpty();
        assertThat(listed(admin)).isFalse();
        assertThat(passwords.signIn(agent, Tenants.PASSWORD).flatMap(users::step))
                .contains(SignInStep.DONE);
        assertThat(Sql.strings(database, "SELECT body FROM outbound_mail WHERE recipient = ?", agent))
                .singleElement()
                .asString()
                .contains("José Núñez", "ha quitado", "/sign-in");
    }

    private boolean listed(String admin) throws Exception {
        return tenants.as(admin, () -> users.list(new UserSearch(agent, null, null, false), PageRequest.first(10)))
                .rows()
                .get(0)
                .secondFactor();
    }

    private static List<Boolean> atOnce(int times, Callable<Boolean> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : pool.invokeAll(Collections.nCopies(times, work))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    /** As if the last code had been taken long ago. */
    private void forgetSteps() throws Exception {
        assertThat(Sql.update(database, "UPDATE second_factor SET last_step = 0 WHERE user_id = ?", half.userId()))
                .isEqualTo(1);
    }

    private void unlock() throws Exception {
        String past = "UPDATE portal_user SET locked_until = '2020-01-01' WHERE id = ? AND locked_until IS NOT NULL";
        assertThat(Sql.update(database, past, half.userId())).isEqualTo(1);
    }

    private String failures() throws Exception {
        return Sql.strings(database, "SELECT failed_attempts FROM portal_user WHERE id = ?", half.userId())
                .get(0);
    }
}
