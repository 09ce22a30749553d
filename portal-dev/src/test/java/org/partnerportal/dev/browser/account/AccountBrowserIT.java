package org.partnerportal.dev.browser.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

class AccountBrowserIT extends BrowserTest {

    private static final String ADMINISTRATOR = "emma.clark@tailspin.example";
    private static final String NEW_PASSWORD = "seven green kites above";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ru"})
    void showsThePagesThatNeedNoSignIn(String language) {
        Page door = open(Device.DESKTOP, language);
        for (String path : List.of("sign-in", "forgot-password", "reset-password?token=x", "first-administrator")) {
            door.navigate(path);
            checkLook(door, language, "account-" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void letsAStrangerFollowTheLinkOfAForgottenPassword() {
        String email = invite();
        Page stranger = open(Device.PHONE, "en");

        stranger.navigate("forgot-password");
        stranger.locator("input[type=email]").fill(email);
        stranger.locator("input[type=email]").press("Enter");
        stranger.locator("main a[href$='/outbox']").click();
        stranger.waitForURL("**/outbox");

        assertThat(stranger.locator(".mail").first().textContent()).contains(email);
    }

    @Test
    void invitesAColleagueWhoChoosesAPasswordAndComesIn() {
        String email = invite();
        Page colleague = open(Device.DESKTOP, "en");
        colleague.navigate("outbox");
        colleague
                .locator(".mail", new Page.LocatorOptions().setHasText(email))
                .locator("a[href*='reset-password']")
                .click();

        colleague.locator("[id='form:password']").fill("short");
        colleague.locator("[id='form:repeated']").fill("short");
        colleague.locator("[id='form:save']").click();
        assertThat(colleague.locator("#notices").textContent()).contains("at least 12 characters");

        colleague.locator("[id='form:password']").fill(NEW_PASSWORD);
        colleague.locator("[id='form:repeated']").fill(NEW_PASSWORD);
        colleague.locator("[id='form:save']").click();
        colleague.waitForURL("**/sign-in");
        assertThat(colleague.locator("#notices").textContent()).contains("Your password is saved");

        signIn(colleague, email, NEW_PASSWORD);
        colleague.navigate("account");
        assertThat(colleague.locator(".state").textContent()).contains(email, "Helpdesk agent");
    }

    @Test
    void losesNothingTypedWhenAnAddressIsTaken() {
        signInAs(ADMINISTRATOR);
        page.navigate("users/edit");
        page.locator("[id='form:email']").fill(ADMINISTRATOR);
        page.locator("[id='form:name']").fill("<b>Ana</b> & Björn");
        page.locator("[id='form:save']").click();

        assertThat(page.locator("#notices").textContent()).contains("already signs in with this address");
        assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo("<b>Ana</b> & Björn");
    }

    @Test
    void signsOut() {
        signInAs(ADMINISTRATOR);
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForURL("**/sign-in");

        page.navigate("users/list");

        assertThat(page.url()).endsWith("/sign-in?to=%2Fusers%2Flist");
    }

    private String invite() {
        String email = "b" + UUID.randomUUID() + "@tailspin.example";
        signInAs(ADMINISTRATOR);
        page.navigate("users/edit");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:name']").fill("Анна О'Нил");
        page.locator("label", new Page.LocatorOptions().setHasText("Helpdesk agent"))
                .first()
                .click();
        page.locator("[id='form:save']").click();
        page.waitForURL("**/users/list");
        assertThat(page.locator("#notices").textContent()).contains("Анна О'Нил was added");
        return email;
    }
}
