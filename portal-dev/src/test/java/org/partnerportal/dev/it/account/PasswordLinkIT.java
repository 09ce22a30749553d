package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.LinkUsedUpException;
import org.partnerportal.account.PasswordLinkService;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.SetPassword;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInService;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.account.WeakPasswordException;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.shared.config.Settings;

class PasswordLinkIT extends PortalIT {

    private static final String NEW = "quite another set of words";

    @Inject
    private Tenants tenants;

    @Inject
    private PasswordLinkService links;

    @Inject
    private SignInService signIn;

    @Inject
    private UserService service;

    @Inject
    private UserQueries users;

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private String admin;
    private String agent;

    @BeforeEach
    void makeCompany() throws Exception {
        long company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
    }

    @Test
    void setsANewPasswordOnceAndEndsAllSessions() throws Exception {
        SignIn session = signIn.signIn(agent, Tenants.PASSWORD).orElseThrow();
        String token = ask(agent);
        assertThat(links.emailBehind(token)).contains(agent);

        links.setPassword(new SetPassword(token, NEW));

        assertThat(users.signedIn(session)).isEmpty();
        assertThat(signIn.signIn(agent, Tenants.PASSWORD)).isEmpty();
        assertThat(signIn.signIn(agent, NEW)).isPresent();
        assertThat(links.emailBehind(token)).isEmpty();
        assertThatThrownBy(() -> links.setPassword(new SetPassword(token, "and yet another set of words")))
                .isInstanceOf(LinkUsedUpException.class);
    }

    @Test
    void keepsTheLinkGoodWhenThePasswordWasNot() throws Exception {
        String token = ask(agent);

        assertThatThrownBy(() -> links.setPassword(new SetPassword(token, "short")))
                .isInstanceOf(WeakPasswordException.class);

        links.setPassword(new SetPassword(token, NEW));
        assertThat(signIn.signIn(agent, NEW)).isPresent();
    }

    @Test
    void usesUpEveryOtherLinkOfTheUser() throws Exception {
        String first = ask(agent);
        String second = ask(agent);

        links.setPassword(new SetPassword(second, NEW));

        assertThat(links.emailBehind(first)).isEmpty();
    }

    @Test
    void runsOut() throws Exception {
        String token = ask(agent);
        Sql.update(
                database,
                "UPDATE one_time_link l JOIN portal_user u ON u.id = l.user_id"
                        + " SET l.expires_at = l.created_at - INTERVAL 1 SECOND WHERE u.email = ?",
                agent);

        assertThat(links.emailBehind(token)).isEmpty();
        assertThatThrownBy(() -> links.setPassword(new SetPassword(token, NEW)))
                .isInstanceOf(LinkUsedUpException.class);
    }

    @Test
    void isNotStoredInTheClear() throws Exception {
        String token = ask(agent);

        assertThat(Sql.strings(database, "SELECT token_hash FROM one_time_link WHERE token_hash = ?", token))
                .isEmpty();
        assertThat(token).hasSize(43);
    }

    @Test
    void goesToNobodyForAnUnknownAddressNorToWhoIsShutOut() throws Exception {
        tenants.run(admin, () -> service.deactivate(tenants.idOf(agent)));
        String stranger = "stranger" + UUID.randomUUID() + "@fabrikam.example";

        links.requestReset(stranger);
        links.requestReset(agent);
        ask(admin);

        assertThat(mails(stranger)).isEmpty();
        assertThat(mails(agent)).isEmpty();
    }

    @Test
    void goesOutThreeTimesAnHourAtMost() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask(agent);
        }
        links.requestReset(agent);
        ask(admin);

        assertThat(mails(agent)).hasSize(3);
    }

    @Test
    void liftsALockOut() throws Exception {
        for (int i = 0; i < 6; i++) {
            signIn.signIn(agent, "wrong");
        }
        links.setPassword(new SetPassword(ask(agent), NEW));

        assertThat(signIn.signIn(agent, NEW)).isPresent();
    }

    @Test
    void letsAnInvitedColleagueInInItsLanguage() throws Exception {
        String email = "i" + UUID.randomUUID() + "@fabrikam.example";
        AddUser invitation =
                new AddUser(email, new Profile("Анна {0} O'Neil", "ru", "Europe/Moscow"), Set.of(Role.AUDITOR));
        tenants.as(admin, () -> service.add(invitation));

        String mail = mails(email).get(0);
        assertThat(mail)
                .startsWith("Здравствуйте, Анна {0} O'Neil!")
                .contains(settings.url() + "/reset-password?token=");
        links.setPassword(new SetPassword(token(mail), NEW));

        assertThat(signIn.signIn(email, NEW)).isPresent();
    }

    @Test
    void worksOnThePages() throws Exception {
        WebClient browser = new WebClient(settings.url());
        HttpResponse<String> known = browser.submit("/forgot-password", Map.of("email", agent), "ask");
        HttpResponse<String> unknown =
                browser.submit("/forgot-password", Map.of("email", "nobody@fabrikam.example"), "ask");
        assertThat(visible(known)).isEqualTo(visible(unknown)).contains("a link is on its way");

        String page = "/reset-password?token=" + token(awaitMails(agent, 1).get(0));
        Map<String, String> different = Map.of("password", NEW, "repeated", NEW + "!");
        assertThat(browser.submit(page, different, "save").body()).contains("not the same");
        HttpResponse<String> saved = browser.submit(page, Map.of("password", NEW, "repeated", NEW), "save");

        assertThat(saved.headers().firstValue("Location")).contains(settings.url() + "/sign-in");
        assertThat(browser.get(page).body()).contains("used, too old");
        browser.signIn(agent, NEW);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    /** Asks for a link as from the page, and opens the mail. */
    private String ask(String email) throws Exception {
        int before = mails(email).size();
        links.requestReset(email);
        List<String> mails = awaitMails(email, before + 1);
        return token(mails.get(mails.size() - 1));
    }

    private List<String> awaitMails(String email, int number) throws Exception {
        for (int i = 0; i < 600 && mails(email).size() < number; i++) {
            Thread.sleep(50);
        }
        assertThat(mails(email)).hasSize(number);
        return mails(email);
    }

    private List<String> mails(String email) throws SQLException {
        return Sql.strings(database, "SELECT body FROM outbound_mail WHERE recipient = ? ORDER BY id", email);
    }

    private static String token(String mail) {
        Matcher link =
                Pattern.compile("/reset-password\\?token=([A-Za-z0-9_-]+)").matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String visible(HttpResponse<String> answer) {
        String body = answer.body();
        return body.substring(body.indexOf("<main")).replaceAll("<script.*?</script>|<[^>]+>|\\s+", " ");
    }
}
