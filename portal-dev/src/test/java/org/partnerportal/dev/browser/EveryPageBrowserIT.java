package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static final String ARROW = " > ";

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
                    "relationships/list",
                    "relationships/request",
                    "relationships/request?to=reseller",
                    "relationships/list > relationships/detail?",
                    "customers/detail? > relationships/remove?",
                    "resellers/detail? > relationships/remove?",
                    "relationships/ended",
                    "relationships/transfers",
                    "relationships/transfers > relationships/transfer?",
                    "imports/list",
                    "offers/list",
                    "offers/list > offers/edit?",
                    "offers/list > offers/preview?",
                    "offers/list > offers/history?",
                    "offers/history? > offers/compare?",
                    "profile",
                    "proof",
                    "company",
                    "company/sign-in",
                    "users/list",
                    "users/edit",
                    "users/list > users/edit?",
                    "roles",
                    "roles?role=HELPDESK_AGENT",
                    "rules",
                    "account",
                    "second-factor",
                    "audit",
                    "customers/detail? > audit?",
                    "customers/detail? > customers/services?",
                    "customers/detail? > admin-rights/new?",
                    "customers/detail? > admin-rights/record?",
                    "admin-rights/list",
                    "admin-rights/list > admin-rights/detail?",
                    "outbox"),
            RESELLER,
            List.of("today", "gaps", "customers/list", "subscriptions/list", "offers/list", "profile"),
            DIRECT,
            List.of("today", "customers/list", "customers/list > customers/detail?", "imports/list", "offers/list"),
            CUSTOMER,
            List.of(
                    "my-support",
                    "relationships/ask-transfer",
                    "my-partners",
                    "admin-rights/consent",
                    "audit",
                    "account",
                    "roles"),
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
            "sign-in-answer",
            "sign-in-code",
            "sign-in-company",
            "sign-in-set-up",
            "forgot-password",
            "reset-password",
            "first-administrator",
            "confirm",
            "relationships/accept",
            "support/page",
            "support/embed",
            "subscriptions/remove",
            "subscriptions/batch",
            "imports/detail");

    static Set<String> people() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("people")
    void works(String who) {
        SoftAssertions all = new SoftAssertions();
        signInAs(who);
        for (String language : List.of("en", "es", "ru")) {
            page.navigate("?lang=" + language);
            Map<String, String> links = new TreeMap<>();
            for (String step : PAGES.get(who)) {
                all.assertThatCode(() -> open(step, links, language, who))
                        .as("%s for %s, %s", step, who, language)
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    private void open(String step, Map<String, String> links, String language, String who) {
        Response response = page.navigate(links.getOrDefault(step, step));
        assertThat(response.status()).isEqualTo(200);
        String target = target(step);
        PAGES.get(who).stream()
                .filter(next -> next.startsWith(target + ARROW))
                .forEach(next -> links.put(next, firstLink(target(next))));
        checkLook(
                page,
                language,
                who.replaceFirst("\\..*", "-") + target.replace("?", "").replace('/', '-'));
    }

    private static String target(String step) {
        return step.replaceFirst(".*" + ARROW, "");
    }

    private String firstLink(String to) {
        String link = page.locator("main a[href*='" + to + "']").first().getAttribute("href");
        return URI.create(page.url()).resolve(link).toString();
    }

    @Test
    void noPageIsForgotten() throws IOException {
        Path root = TestStack.home().resolve("portal-web/src/main/webapp");
        Set<String> listed = PAGES.values().stream()
                .flatMap(List::stream)
                .map(step -> target(step).replace("?", ""))
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
