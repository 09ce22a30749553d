package org.partnerportal.dev.browser.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** An administrator connects the company with a real identity provider, and people come in by it. */
@EnabledIfSystemProperty(named = Keycloak.HOME, matches = ".+", disabledReason = "runs with -Popenid")
class KeycloakBrowserIT extends BrowserTest {

    private static final String ADMIN = "jonas.keller@proseware.example";

    @Test
    void letsPeopleInWithTheRolesOfTheirGroups() throws Exception {
        signInAs(ADMIN);
        page.navigate("company/sign-in");
        try (Keycloak keycloak = new Keycloak(page.locator("#redirect-address").inputValue())) {
            String start = connect(keycloak);

            Page ana = open(Device.PHONE, "es");
            ana.navigate(portal() + "sign-in?to=%2Fcustomers%2Flist");
            ana.locator("a[href*='/sign-in-company']").click();
            ana.locator("[id='form:address']").fill("ana.mora@proseware.example");
            look(ana, "start");
            ana.locator("[id='form:goOn']").click();
            signInAtKeycloak(ana, "ana");
            ana.waitForURL("**/customers/list");
            ana.navigate(portal() + "account");
            assertThat(ana.locator("[id='form:name']").inputValue()).isEqualTo("Ana Mora");
            // a new user begins with the language of the company
            assertThat(ana.locator("main").textContent()).contains("Helpdesk agent");

            // the provider's own session is still there: no second password, and the same user
            Page again = ana.context().newPage();
            ana.locator("form[action$='/sign-out'] button").first().evaluate("button => button.click()");
            ana.waitForURL("**/sign-in");
            again.navigate(start);
            again.waitForURL(url -> url.startsWith(portal().toString()) && !url.contains("sign-in"));

            Page eve = open(Device.DESKTOP, "ru");
            eve.navigate(start);
            signInAtKeycloak(eve, "eve");
            eve.waitForURL("**/sign-in-answer?**");
            look(eve, "refused");
            assertThat(eve.locator("main").textContent()).contains("на портале у вашей компании нет пользователя");
            eve.navigate(portal() + "today");
            assertThat(eve.url()).contains("/sign-in?");
        }
    }

    /** As PORTAL_URL has it, where the provider sends people back to: another name would be another session. */
    private URI portal() {
        return URI.create(address().toString().replace("localhost", "127.0.0.1"));
    }

    /** Answers the address that leads the company's people straight to their provider. */
    private String connect(Keycloak keycloak) {
        look(page, "settings-empty");
        page.locator("[id='form:issuer']").fill(keycloak.issuer() + "/");
        page.locator("[id='form:tryIt']").click();
        page.locator(".notice-bad").first().waitFor();
        look(page, "settings-wrong");
        page.locator("[id='form:issuer']").fill(keycloak.issuer());
        page.locator("[id='form:tryIt']").click();
        page.locator(".notice-good").first().waitFor();
        page.locator("[id='form:clientId']").fill(Keycloak.CLIENT);
        page.locator("[id='form:clientSecret']").fill(Keycloak.PASSWORD);
        page.locator("[id='form:rolesClaim']").fill("groups");
        page.getByLabel("Helpdesk agent").fill("helpdesk; support");
        page.locator("[id='form:createsUsers']").check();
        page.locator("[id='form:save']").click();
        page.getByText("It counts from the next sign-in on.").waitFor();
        assertThat(page.locator("[id='form:clientSecret']").inputValue()).isEmpty();
        look(page, "settings");
        Page phone = open(Device.PHONE, "ru");
        signInAs(phone, ADMIN);
        phone.navigate("company/sign-in");
        look(phone, "settings-phone");
        return page.locator("#start-address").inputValue();
    }

    private static void signInAtKeycloak(Page at, String who) {
        at.locator("#username").fill(who);
        at.locator("#password").fill(Keycloak.PASSWORD);
        at.locator("#kc-login").click();
    }

    private void look(Page at, String name) {
        assertThat(at.locator("body").textContent()).doesNotContain("???");
        checkAxe(at);
        checkFits(at);
        screenshot(at, "openid-" + name);
    }
}
