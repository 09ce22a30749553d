package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.dev.stack.TestStack;

/**
 * Every page there is, in three languages and at two widths, as the people who use it: it answers, nothing sticks out, the
 * browser does not complain, axe finds nothing serious. A page that is not on the list fails the test.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final String PROVIDER = "lucia.ortega@contoso.example";
    private static final String RESELLER = "marta.leon@fabrikam.example";
    private static final String DIRECT = "jonas.keller@proseware.example";
    private static final String CUSTOMER = "nuria.campos@clinica-dental-sonrisa-de-abril.example";

    private static final String OPERATOR = "vera.lang@lamna.example";

    /** Pages by who opens them. A path with a question mark is reached by the first such link on the page before the arrow. */
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.of(
            PROVIDER,
            List.of(
                    "today",
                    "gaps",
                    "customers/list",
                    "customers/add",
                    "customers/list > customers/detail?",
                    "customers/detail? > customers/edit?",
                    "subscriptions/list",
                    "customers/detail? > subscriptions/assign?",
                    "customers/detail? > subscriptions/record?",
                    "customers/detail? > subscriptions/contact?",
                    "resellers/list",
                    "resellers/list > resellers/detail?",
                    "resellers/add",
                    "imports/list",
                    "offers/list",
                    "offers/list > offers/edit?",
                    "offers/list > offers/preview?",
                    "offers/list > offers/history?",
                    "offers/history? > offers/compare?",
                    "profile",
                    "proof",
                    "company",
                    "users/list",
                    "users/list > users/edit?",
                    "roles",
                    "roles?role=HELPDESK_AGENT",
                    "rules",
                    "account",
                    "second-factor",
                    "audit",
                    "customers/detail? > audit?",
                    "outbox"),
            RESELLER,
            List.of("today", "gaps", "customers/list", "subscriptions/list", "offers/list", "profile"),
            DIRECT,
            List.of("today", "customers/list", "customers/list > customers/detail?", "imports/list", "offers/list"),
            CUSTOMER,
            List.of("my-support", "audit", "account", "roles"),
            OPERATOR,
            List.of(
                    "operator/companies",
                    "operator/add",
                    "operator/companies > operator/company?",
                    "operator/access",
                    "operator/company? > operator/access?")));

    /** Pages that other tests open, with what they need. */
    private static final Set<String> ELSEWHERE = Set.of(
            "index",
            "sign-in",
            "sign-in-code",
            "sign-in-set-up",
            "forgot-password",
            "reset-password",
            "first-administrator",
            "confirm",
            "support/page",
            "support/embed",
            "subscriptions/remove",
            "subscriptions/batch",
            "imports/detail");

    @ParameterizedTest
    @CsvSource({"DESKTOP,en", "DESKTOP,es", "DESKTOP,ru", "PHONE,en", "PHONE,es", "PHONE,ru"})
    void works(Device device, String language) {
        SoftAssertions all = new SoftAssertions();
        PAGES.forEach((who, pages) -> {
            Page browser = open(device, language);
            signIn(browser, who, DemoAccounts.password());
            browser.navigate("?lang=" + language);
            Map<String, String> addresses = new TreeMap<>();
            for (String step : pages) {
                all.assertThatCode(() ->
                                look(browser, step, addresses, device, language, who.substring(0, who.indexOf('.'))))
                        .as("%s for %s", step, who)
                        .doesNotThrowAnyException();
            }
        });
        all.assertAll();
    }

    private void look(
            Page browser, String step, Map<String, String> addresses, Device device, String language, String who) {
        String target = step.contains(" > ") ? step.substring(step.indexOf(" > ") + 3) : step;
        Response response = browser.navigate(address(browser, step, target, addresses));
        addresses.put(target, browser.url());

        assertThat(response.status()).as("%s for %s", target, who).isEqualTo(200);
        assertThat(browser.locator("html").getAttribute("lang")).as(target).isEqualTo(language);
        assertThat(browser.locator("h1").count()).as("headings of %s", target).isEqualTo(1);
        checkFits(browser);
        if (language.equals("en")) {
            checkAxe(browser);
        }
        String name = target.replace("?", "").replace('/', '-');
        screenshot(browser, "%s-%s-%s-%s".formatted(who, name, device.name().toLowerCase(Locale.ROOT), language));
    }

    private static String address(Page browser, String step, String target, Map<String, String> addresses) {
        if (!step.contains(" > ")) {
            return target;
        }
        String from = step.substring(0, step.indexOf(" > "));
        browser.navigate(addresses.get(from));
        String link = browser.locator("main a[href*='" + target + "']").first().getAttribute("href");
        return address(browser.url(), link);
    }

    private static String address(String page, String link) {
        return java.net.URI.create(page).resolve(link).toString();
    }

    @Test
    void noPageIsForgotten() throws IOException {
        Path root = TestStack.home().resolve("portal-web/src/main/webapp");
        Set<String> listed = PAGES.values().stream()
                .flatMap(List::stream)
                .map(step -> step.replaceFirst(".* > ", "").replace("?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(ELSEWHERE);
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> pages = files.map(
                            file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed).containsAll(pages);
        }
    }
}
