package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partnerportal.dev.stack.TestStack;
import org.partnerportal.dev.stack.WithStack;

/**
 * Base of tests that use the portal through a browser. Each test begins with {@link #page}, an English desktop that
 * nobody has signed in on; {@link #open} gives others. A complaint in the browser's console fails the test.
 */
@WithStack
@RunAsClient
public abstract class BrowserTest {

    /** How long a page may take to become what is expected of it: long, for machines that are busy with other things, too. */
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    protected Page page;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Problems problems = new Problems();

    @BeforeEach
    void openBrowser() {
        page = open(Device.DESKTOP, "en");
    }

    @AfterEach
    void closeBrowser() {
        contexts.forEach(BrowserContext::close);
        problems.assertNone();
    }

    /** A page of a new browser session: own cookies, own width. @param language as the browser asks for it: en, es, ru */
    protected Page open(Device device, String language) {
        BrowserContext context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address().toString())
                        .setLocale(language)
                        .setTimezoneId("Europe/Madrid")
                        .setViewportSize(device.width, device.height)
                        .setHasTouch(device == Device.PHONE)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        contexts.add(context);
        Page opened = context.newPage();
        problems.watch(opened);
        return opened;
    }

    /** Where the portal is; {@code page.navigate("customers/list")} goes from here. */
    protected URI address() {
        return TestStack.running().settings().address();
    }

    /** Signs one of the demo accounts in on {@link #page}. */
    protected void signInAs(String email) {
        signInAs(page, email);
    }

    /** Signs one of the demo accounts in on another page. */
    protected void signInAs(Page on, String email) {
        signIn(on, email, DemoAccounts.password());
        DemoAccounts.signedIn(email);
    }

    /** The password of every demo account. */
    protected static String password() {
        return DemoAccounts.password();
    }

    protected void signIn(Page on, String email, String password) {
        on.navigate("sign-in");
        on.locator("input[type=email]").fill(email);
        on.locator("input[type=password]").fill(password);
        on.locator("input[type=password]").press("Enter");
        on.waitForURL(url -> !url.contains("sign-in"));
    }

    /** A page as it must be in a language: at both widths nothing sticks out, and axe finds nothing serious in English. */
    protected void checkLook(Page at, String language, String name) {
        assertThat(at.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(at.locator("h1").count()).as("headings").isEqualTo(1);
        assertThat(at.locator("body").textContent()).as("texts").doesNotContain("???");
        for (Device device : Device.values()) {
            at.setViewportSize(device.width, device.height);
            checkFits(at);
            if (language.equals("en")) {
                checkAxe(at);
            }
            screenshot(at, "%s-%s-%s".formatted(name, device.name().toLowerCase(Locale.ROOT), language));
        }
    }

    /** No violation that axe calls serious or critical. */
    protected void checkAxe(Page of) {
        assertThat(Axe.violations(of)).as("accessibility of %s", of.url()).isEmpty();
    }

    /** Nothing sticks out at the side. */
    protected void checkFits(Page of) {
        assertThat(of.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("horizontal overflow of %s", of.url())
                .isEqualTo(0);
    }

    /**
     * The whole page as {@code portal-dev/target/screenshots/NAME.png}, for people to look at, when the tests were
     * started with {@code -Dscreenshots}: a third of the time that a look at a page takes.
     */
    protected void screenshot(Page of, String name) {
        if (System.getProperty("screenshots") != null) {
            of.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TestStack.target().resolve("screenshots/" + name + ".png")));
        }
    }

    /** This test provokes a complaint of the browser on purpose. */
    protected void expectProblem(String pattern) {
        problems.expect(pattern);
    }
}
