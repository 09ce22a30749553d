package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.openid.TinyProvider;
import org.partnerportal.shared.security.Caller;

/** What rivals and strangers cannot do with the identity provider of a company. */
class CompanySignInWallsIT extends CompanySignInScene {

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
        assertThat(told())
                .as("what everybody can send")
                .noneMatch(entry -> entry.startsWith("CompanySignInService.finish REFUSED"));
    }

    /** RFC 9700, 4.4.1: a provider sends somebody on to another one, with the question that its owner has begun there. */
    @Test
    void bringsNoAnswerOfOneProviderToAnother() throws Exception {
        says("ana", agent, true, "helpdesk");
        WebClient rival = new WebClient(settings.url());
        URI question = URI.create(location(rival.get(start())));
        try (TinyProvider rivals = new TinyProvider()) {
            long other = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
            Caller settingUp = settingUp(other);
            save(settingUp, rivals, null, TinyProvider.SECRET, false, false);
            Map<String, String> asked = rivals.visit(URI.create(location(browser.get(start(settingUp)))));

            Map<String, String> answer = provider.visit(question);
            answer.put("state", asked.get("state"));
            assertThat(answer(browser, answer).body()).contains("This sign-in is over");
            assertThat(rivals.gotCodes()).isFalse();
        }
    }

    @Test
    void letsNobodyKeepOthersOutByWrongPasswords() throws Exception {
        Sql.update(
                database,
                "UPDATE portal_user SET failed_attempts = 5, locked_until = '2099-01-01' WHERE email = ?",
                agent);
        says("ana", agent, true, "helpdesk");
        assertThat(location(signIn(browser))).isEqualTo(settings.url() + "/");

        save(0L, null, false, true);
        WebClient stranger = new WebClient(settings.url());
        assertThat(stranger.signIn(agent, "wrong").body()).contains("is not right");
        assertThat(attempts(agent))
                .as("no password opens it, so there is none to guess")
                .isEqualTo("0");
        stranger.signIn(admin, "wrong");
        assertThat(attempts(admin)).isEqualTo("1");
    }

    private String attempts(String email) throws Exception {
        return Sql.strings(database, "SELECT failed_attempts FROM portal_user WHERE email = ?", email)
                .get(0);
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
}
