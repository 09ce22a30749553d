package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.ConfirmFactor;
import org.partnerportal.account.FactorOffer;
import org.partnerportal.account.Role;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** People who come in by the identity provider of their company, as browsers meet it. */
class CompanySignInIT extends CompanySignInScene {

    @Inject
    private SecondFactorService factors;

    @Inject
    private UserService users;

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
        assertThat(signIn(new WebClient(settings.url())).body()).contains("is deactivated, or the portal is closed");
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
    void invitesBesideClosedPasswordsByTheCompanysOwnWayIn() throws Exception {
        save(0L, null, false, true);
        String colleague = "new" + UUID.randomUUID() + "@fabrikam.example";
        String boss = "boss" + UUID.randomUUID() + "@fabrikam.example";
        CallerContext.runAs(Caller.system(company), () -> {
            users.sendLink(users.add(new AddUser(colleague, tenants.profile(), Set.of(Role.SALES_AGENT))));
            users.add(new AddUser(boss, tenants.profile(), Set.of(Role.GLOBAL_ADMIN)));
        });

        assertThat(mails(colleague)).hasSize(2).allSatisfy(mail -> assertThat(mail)
                .contains(settings.url() + start())
                .doesNotContain("/reset-password"));
        assertThat(mails(boss)).singleElement().asString().contains("/reset-password?token=");
    }

    private List<String> mails(String to) throws Exception {
        return Sql.strings(database, "SELECT body FROM outbound_mail WHERE recipient = ?", to);
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
}
