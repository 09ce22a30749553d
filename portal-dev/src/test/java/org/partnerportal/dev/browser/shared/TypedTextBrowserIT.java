package org.partnerportal.dev.browser.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;

/** Forms keep what was typed, through errors and ended sessions, and ask before it is left behind. */
class TypedTextBrowserIT extends BrowserTest {

    private static final String SELLER = "lucia.ortega@contoso.example";
    private static final String NAME = "[id$=':name']";

    @Test
    void sumsErrorsUpWithLinksToTheirFields() {
        signInAs(SELLER);
        page.navigate("customers/add");
        page.locator(NAME).fill("Escuela de vela Alta Mar");
        save(page);

        Locator summary = page.locator(".notice-bad");
        summary.waitFor();
        assertThat(page.locator(NAME).inputValue()).isEqualTo("Escuela de vela Alta Mar");
        Locator link = summary.locator("a").first();
        String field = link.getAttribute("href").substring(1);
        link.click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        assertThat(page.locator("[id='" + field + "']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator("[id='" + field + "']").getAttribute("aria-describedby"))
                .isNotBlank();
        checkAxe(page);
    }

    @Test
    void givesBackWhatWasTypedWhenTheSessionHadEnded() {
        signInAs(SELLER);
        page.navigate("customers/add");
        page.locator(NAME).fill("Escuela de vela Alta Mar");
        endSession(page);
        save(page);
        page.waitForURL(url -> url.contains("sign-in"));
        page.locator("input[type=email]").fill(SELLER);
        page.locator("input[type=password]").fill(password());
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> url.contains("customers/add"));

        page.locator(".notice-wait").waitFor();
        assertThat(page.locator(NAME).inputValue()).isEqualTo("Escuela de vela Alta Mar");
    }

    @Test
    void asksBeforeLeavingWithChanges() {
        signInAs(SELLER);
        page.navigate("customers/add");
        page.locator(NAME).pressSequentially("Escuela");
        var asked = new AtomicInteger();
        page.onDialog(dialog -> {
            asked.incrementAndGet();
            dialog.dismiss();
        });
        page.locator("nav a[href$='/users/list']").click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForCondition(() -> asked.get() > 0);

        assertThat(asked).hasValue(1);
        assertThat(page.url()).contains("customers/add");
    }

    private static void save(Page on) {
        on.locator(".form-end .button-primary").first().click();
    }

    private static void endSession(Page of) {
        List<Cookie> others = of.context().cookies().stream()
                .filter(cookie -> !cookie.name.startsWith("JSESSION"))
                .toList();
        of.context().clearCookies();
        of.context().addCookies(others);
    }
}
