package org.partnerportal.dev.browser.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;
import org.partnerportal.dev.it.account.Authenticator;

class SecondFactorBrowserIT extends BrowserTest {

    private static final String SOMEBODY = "pavel.sokolov@adatum.example";

    @Test
    void isSetUpUsedAndSwitchedOffOnAPhone() throws Exception {
        Page phone = open(Device.PHONE, "ru");
        signInAs(phone, SOMEBODY);
        phone.navigate("account");
        phone.locator("a[href$='/second-factor']").click();
        phone.locator("main summary").click();
        Authenticator app = new Authenticator(phone.locator("#secret").textContent());
        assertThat(phone.locator("img.qr").evaluate("image => image.naturalWidth > 0"))
                .isEqualTo(true);
        look(phone, "set-up");

        phone.locator("[id='form:code']").fill(app.code(-1));
        phone.locator("[id='form:confirm']").click();
        List<String> codes = phone.locator(".recovery-codes code").allTextContents();
        assertThat(codes).hasSize(10);
        look(phone, "codes");
        Download file = phone.waitForDownload(() -> phone.locator("a[download]").click());
        assertThat(file.suggestedFilename()).isEqualTo("partner-portal-recovery-codes.txt");
        assertThat(Files.readAllLines(file.path())).containsAll(codes);

        Page desk = open(Device.DESKTOP, "en");
        signIn(desk, SOMEBODY, password(), "**/sign-in-code**");
        look(desk, "code");
        desk.locator("[id='form:code']").fill(app.code());
        desk.locator("[id='form:code']").press("Enter");
        desk.waitForURL(url -> !url.contains("sign-in"));
        desk.navigate("second-factor");
        look(desk, "on");
        switchOff(desk, codes.get(0));
    }

    private void switchOff(Page desk, String recoveryCode) {
        desk.locator("[id='removal:password']").fill(password());
        desk.locator("[id='removal:removeCode']").fill(recoveryCode);
        desk.locator("[id='removal:remove']").click();
        desk.locator(".notice-good").waitFor();
        assertThat(desk.locator("#notices").textContent()).contains("Второй фактор отключен.");
        assertThat(desk.locator("#secret").count()).isEqualTo(1);
    }

    private void signIn(Page on, String email, String password, String target) {
        on.navigate("sign-in");
        on.locator("input[type=email]").fill(email);
        on.locator("input[type=password]").fill(password);
        on.locator("input[type=password]").press("Enter");
        on.waitForURL(target);
    }

    private void look(Page at, String name) {
        assertThat(at.locator("body").textContent()).doesNotContain("???");
        checkAxe(at);
        checkFits(at);
        screenshot(at, "second-factor-" + name);
    }
}
