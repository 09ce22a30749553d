package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ConfirmFactor;
import org.partnerportal.account.FactorOffer;
import org.partnerportal.account.IdentityProviderQueries;
import org.partnerportal.account.IdentityProviderService;
import org.partnerportal.account.Role;
import org.partnerportal.account.SaveIdentityProvider;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.account.SignIn;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.openid.TinyProvider;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** People who come in by the identity provider of their company, as browsers meet it. */
class CompanySignInIT extends PortalIT {

    private static final Map<Role, Set<String>> ROLES =
            Map.of(Role.HELPDESK_AGENT, Set.of("helpdesk"), Role.SALES_AGENT, Set.of("sales", "key, north"));

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private IdentityProviderService providers;

    @Inject
    private IdentityProviderQueries queries;

    @Inject
    private SecondFactorService factors;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private TinyProvider provider;
    private long company;
    private String admin;
    private String agent;
    private WebClient browser;

    @BeforeEach
    void setUpTheProvider() throws Exception {
        provider = new TinyProvider();
        company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
        browser = new WebClient(settings.url());
        save(null, TinyProvider.SECRET, false, false);
    }

    @AfterEach
    void stopTheProvider() {
        provider.close();
    }

    @Test
    void linksTheUserOnceAndGivesTheRolesOfEachSignIn() throws Exception {
        says("ana", agent, true, "helpdesk");
        browser.get("/sign-in");
        String before = browser.session();

        assertThat(location(signIn(browser))).isEqualTo(settings.url() + "/");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/customers/list").statusCode()).isEqualTo(200);
        assertThat(roles(agent)).containsExactly("HELPDESK_AGENT");
        assertThat(told())
                .contains("CompanySignInService.finish DONE " + linked(company).get(0));

        says("ana", "renamed@elsewhere.example", false, "key, north", "unknown");
        assertThat(location(signIn(new WebClient(settings.url())))).isEqualTo(settings.url() + "/");
        assertThat(roles(agent)).containsExactly("SALES_AGENT");

        says("ana", agent, true);
        signIn(new WebClient(settings.url()));
        assertThat(roles(agent)).isEmpty();
        assertThat(browser.get("/customers/list").statusCode())
                .as("at the next request of an older session, too")
                .isEqualTo(404);
        assertThat(linked(company)).hasSize(1);
    }

    @Test
    void takesAnAnswerOnceAndOnlyInTheBrowserThatAsked() throws Exception {
        says("ana", agent, true, "sales");
        Map<String, String> answer = provider.visit(URI.create(location(browser.get(start()))));
        WebClient other = new WebClient(settings.url());
        other.get(start());

        assertThat(answer(other, answer).body()).contains("This sign-in is over", "Sign in with a password");
        assertThat(answer(new WebClient(settings.url()), answer).body()).contains("This sign-in is over");
        assertThat(location(answer(browser, answer))).isEqualTo(settings.url() + "/");
        browser.post("/sign-out", Map.of());
        assertThat(answer(browser, answer).body()).contains("This sign-in is over");
        assertThat(browser.get("/today").statusCode()).isEqualTo(302);
    }

    @Test
    void neverReachesIntoAnotherCompany() throws Exception {
        long rivals = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        String rival = tenants.user(rivals, Role.ADMIN_AGENT);
        save(0L, null, true, false);
        says("mallory", rival, true, "helpdesk");
        assertThat(signIn(browser).body()).contains("has no user for you in the portal");
        assertThat(browser.get("/today").statusCode()).isEqualTo(302);
        assertThat(roles(rival)).containsExactly("ADMIN_AGENT");
        assertThat(linked(rivals)).hasSize(0);
        assertThat(told()).contains("CompanySignInService.finish REFUSED null");
    }

    @Test
    void saysWhyItLetsSomebodyNotIn() throws Exception {
        says("ana", agent, false, "helpdesk");
        assertThat(signIn(browser).body()).contains("does not confirm that your e-mail address is yours");
        says("new", "new" + UUID.randomUUID() + "@fabrikam.example", true, "helpdesk");
        assertThat(signIn(browser).body()).contains("has no user for you");

        says("ana", agent, true, "helpdesk");
        provider.says(claims -> claims.subject("ana").audience("another"));
        assertThat(signIn(browser).body()).contains("meant for another application");

        says("ana", agent, true, "helpdesk");
        signIn(browser);
        says("another ana", agent, true, "helpdesk");
        assertThat(signIn(new WebClient(settings.url())).body()).contains("belongs to another account");

        Sql.update(database, "UPDATE portal_user SET active = FALSE WHERE email = ?", agent);
        says("ana", agent, true, "helpdesk");
        assertThat(signIn(new WebClient(settings.url())).body()).contains("is deactivated, or locked");
        assertThat(browser.get("/today").statusCode()).isEqualTo(302);
    }

    @Test
    void makesUsersWhereTheClaimGivesThemARole() throws Exception {
        save(0L, null, true, false);
        String newcomer = "new" + UUID.randomUUID() + "@Fabrikam.example";
        says("new", newcomer, true, "board");
        assertThat(signIn(browser).body()).contains("None of your groups gives you a role");
        says("new", newcomer, true, "board", "sales");
        assertThat(location(signIn(browser))).isEqualTo(settings.url() + "/");
        assertThat(roles(newcomer.toLowerCase())).containsExactly("SALES_AGENT");
        assertThat(browser.get("/account").body()).contains("Somebody there");
    }

    @Test
    void keepsTheLastLocalAdministrator() throws Exception {
        says("boss", admin, true, "helpdesk");
        signIn(browser);
        assertThat(roles(admin)).containsExactlyInAnyOrder("GLOBAL_ADMIN", "HELPDESK_AGENT");

        tenants.user(company, Role.GLOBAL_ADMIN);
        signIn(new WebClient(settings.url()));
        assertThat(roles(admin)).containsExactly("HELPDESK_AGENT");
    }

    @Test
    void leavesThePasswordOpenWhenTheProviderIsDown() throws Exception {
        says("ana", agent, true, "helpdesk");
        Map<String, String> answer = provider.visit(URI.create(location(browser.get(start()))));
        provider.close();
        assertThat(answer(browser, answer).body()).contains("cannot be reached", "/sign-in\">Sign in with a password");
        assertThat(location(browser.signIn(agent, Tenants.PASSWORD))).isEqualTo(settings.url() + "/");
    }

    @Test
    void closesPasswordsToAllButAdministrators() throws Exception {
        save(0L, null, false, true);
        assertThat(browser.signIn(agent, Tenants.PASSWORD).body()).contains("is not right");
        assertThat(location(browser.signIn(admin, Tenants.PASSWORD))).isEqualTo(settings.url() + "/");
        says("ana", agent, true, "helpdesk");
        assertThat(location(signIn(new WebClient(settings.url())))).isEqualTo(settings.url() + "/");
    }

    @Test
    void asksForThePortalsSecondFactorUnlessTheProviderCheckedOne() throws Exception {
        SignIn half = tenants.session(agent);
        FactorOffer offer = factors.offer(half, null);
        factors.confirm(half, new ConfirmFactor(offer.sealed(), new Authenticator(offer.secret()).code()));
        says("ana", agent, true, "helpdesk");

        assertThat(location(signIn(browser))).isEqualTo(settings.url() + "/sign-in-code");
        assertThat(location(browser.get("/today"))).contains("/sign-in-code");

        provider.says(claims ->
                claims.subject("ana").claim("groups", List.of("helpdesk")).claim("amr", List.of("pwd", "otp", "mfa")));
        WebClient other = new WebClient(settings.url());
        assertThat(location(signIn(other))).isEqualTo(settings.url() + "/");
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void findsTheCompanyByTheDomainAndTellsNothingOfSingleUsers() throws Exception {
        String domain = UUID.randomUUID() + ".example";
        Sql.update(database, "UPDATE portal_user SET email = ? WHERE email = ?", "boss@" + domain, admin);

        assertThat(ask("boss@" + domain)).contains("Taking you to the sign-in page", "127.0.0.1");
        assertThat(ask("Nobody@" + domain)).contains("Taking you to the sign-in page");
        assertThat(ask(domain)).contains("Taking you to the sign-in page");
        assertThat(ask("somebody@nowhere.example")).contains("We do not know a company sign-in for this");

        String rival = tenants.user(tenants.company(CompanyKind.DIRECT_BILL_PARTNER), Role.GLOBAL_ADMIN);
        Sql.update(database, "UPDATE portal_user SET email = ? WHERE email = ?", "other@" + domain, rival);
        assertThat(ask("boss@" + domain)).as("not plain whose").contains("We do not know");
        assertThat(browser.get(start().replaceFirst("company=", "company=1")).body())
                .contains("We do not know");
    }

    private String ask(String address) throws Exception {
        return new WebClient(settings.url())
                .submit("/sign-in-company", Map.of("address", address), "goOn")
                .body();
    }

    /** An administrator without a sign-in, which would cost the time to check a password. */
    private Caller settingUp() {
        return new Caller(company, null, "", "DIRECT_BILL_PARTNER", Set.of(Permission.SIGN_IN_MANAGE));
    }

    private void save(Long version, String secret, boolean creates, boolean required) {
        CallerContext.runAs(
                settingUp(),
                () -> providers.save(new SaveIdentityProvider(
                        provider.issuer(),
                        TinyProvider.CLIENT,
                        secret,
                        "groups",
                        ROLES,
                        creates,
                        required,
                        false,
                        version == null ? null : queries.own().orElseThrow().version())));
    }

    private void says(String subject, String email, boolean verified, String... groups) {
        provider.says(claims -> claims.subject(subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("name", "Somebody there")
                .claim("groups", List.of(groups)));
    }

    private HttpResponse<String> signIn(WebClient by) throws Exception {
        return answer(by, provider.visit(URI.create(location(by.get(start())))));
    }

    private static HttpResponse<String> answer(WebClient by, Map<String, String> answer) throws Exception {
        return by.get("/sign-in-answer?" + TinyProvider.query(answer));
    }

    private String start() {
        return CallerContext.getAs(settingUp(), queries::startAddress)
                .substring(settings.url().length());
    }

    private List<String> roles(String email) throws Exception {
        return Sql.strings(
                database,
                "SELECT r.role FROM user_role r JOIN portal_user u ON u.id = r.user_id WHERE u.email = ?",
                email);
    }

    private List<String> linked(long by) throws Exception {
        return Sql.strings(database, "SELECT user_id FROM user_identity WHERE company_id = ?", by);
    }

    private List<String> told() throws Exception {
        return Sql.strings(
                database,
                "SELECT CONCAT(operation, ' ', outcome, ' ', COALESCE(user_id, 'null')) FROM audit_entry"
                        + " WHERE company_id = ?",
                company);
    }

    private static String location(HttpResponse<String> to) {
        return to.headers().firstValue("Location").orElse("");
    }
}
