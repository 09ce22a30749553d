package org.partnerportal.dev.browser.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/**
 * Every page behind the sign-in, in three languages, on a desk and on a phone: it opens, nothing sticks out, axe finds
 * nothing serious and the browser has nothing to complain about, of which the content security policy is a part.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final String DISTRIBUTOR = "lucia.ortega@contoso.example";
    /** Pages that need no parameter; those of one thing are reached through its list. */
    private static final List<String> PAGES = List.of(
            "today",
            "gaps",
            "resellers/list",
            "customers/list",
            "customers/list?q=farm",
            "customers/list?q=nobody-is-called-like-this",
            "customers/add",
            "subscriptions/list",
            "offers/list",
            "profile",
            "imports/list",
            "users/list",
            "users/edit",
            "company",
            "account",
            "outbox");

    @ParameterizedTest
    @CsvSource({"DESKTOP,en", "DESKTOP,es", "DESKTOP,ru", "PHONE,en", "PHONE,es", "PHONE,ru"})
    void isFitForEverybody(Device device, String language) {
        Page desk = open(device, language);
        signIn(desk, DISTRIBUTOR, password());
        for (String page : PAGES) {
            check(desk, page, device, language);
        }
        check(desk, first(desk, "customers/list", "a[href*='customers/detail']"), device, language);
        check(
                desk,
                first(desk, "customers/list", "a[href*='customers/detail']")
                        .replace("customers/detail?id", "proof?customer"),
                device,
                language);
        for (String link : List.of("offers/edit", "offers/preview", "offers/history")) {
            check(desk, first(desk, "offers/list", "a[href*='" + link + "']"), device, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DISTRIBUTOR, "marta.leon@fabrikam.example", "jonas.keller@proseware.example"})
    void everyEntryOfTheMenuLeadsSomewhere(String email) {
        signInAs(email);
        List<String> entries = page.locator("nav.menu li a").all().stream()
                .map(entry -> entry.getAttribute("href"))
                .toList();
        assertThat(entries).isNotEmpty();
        for (String entry : entries) {
            assertThat(page.navigate(entry).status()).as(entry).isEqualTo(200);
            assertThat(page.locator("nav.menu a[aria-current=page]").count())
                    .as("the menu shows where " + entry + " is")
                    .isEqualTo(1);
        }
    }

    private void check(Page desk, String path, Device device, String language) {
        String separator = path.contains("?") ? "&" : "?";
        var response = desk.navigate(path + separator + "lang=" + language);

        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(desk.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(desk.locator("h1").innerText()).as("heading of " + path).isNotBlank();
        checkFits(desk);
        checkAxe(desk);
        String name = path.replaceAll("[?&=].*", "").replace('/', '-').replaceAll("^-portal-", "");
        screenshot(desk, name + "-" + device.name().toLowerCase(Locale.ROOT) + "-" + language);
    }

    private static String first(Page desk, String list, String selector) {
        desk.navigate(list);
        Locator links = desk.locator(selector);
        assertThat(links.count()).as(selector + " in " + list).isPositive();
        return links.first().getAttribute("href").replaceAll("#.*", "");
    }
}
