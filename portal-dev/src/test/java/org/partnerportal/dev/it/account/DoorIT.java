package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.shared.config.Settings;

/** The door as a browser meets it. */
class DoorIT extends PortalIT {

    /** What opens without a sign-in. A page that is to be added here must be added by hand: closed by default. */
    private static final Set<String> OPEN = Set.of(
            "/index",
            "/sign-in",
            "/sign-in-company",
            "/sign-in-answer",
            "/forgot-password",
            "/reset-password",
            "/first-administrator",
            "/outbox",
            "/confirm",
            "/relationships/accept");

    /** What stands between password and portal, and sends on whoever has no business there. */
    private static final Set<String> BETWEEN = Set.of("/sign-in-code", "/sign-in-set-up");

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private UserService users;

    private String admin;
    private String agent;
    private WebClient browser;

    @BeforeEach
    void open() throws Exception {
        long company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
        browser = new WebClient(settings.url());
    }

    @Test
    void isClosedForEveryPageThatIsNotNamedOpen() throws Exception {
        List<String> pages = Pages.all();
        assertThat(pages).hasSizeGreaterThan(15).contains("/users/list", "/customers/list", "/sign-in");

        for (String page : pages) {
            for (String spelling : List.of(page, page + ".xhtml")) {
                HttpResponse<String> answer = new WebClient(settings.url()).get(spelling);
                if (BETWEEN.contains(page)) {
                    assertThat(location(answer)).as(spelling).isEqualTo(settings.url() + "/sign-in");
                } else if (OPEN.contains(page) || page.startsWith("/support/") || page.startsWith("/embed/")) {
                    assertThat(answer.statusCode()).as(spelling).isLessThan(500);
                    assertThat(location(answer)).as(spelling).doesNotContain("/sign-in");
                } else {
                    assertThat(answer.statusCode()).as(spelling).isEqualTo(302);
                    assertThat(location(answer)).as(spelling).startsWith(settings.url() + "/sign-in?to=%2F");
                }
            }
        }
    }

    @Test
    void isClosedForWhatDoesNotExistToo() throws Exception {
        for (String path : List.of(
                "/no-such-page",
                "/users/list/",
                "/users/list;jsessionid=x",
                "/users//list",
                "/./users/list",
                "/sign-in/../users/list",
                "/users/%6cist",
                "/USERS/LIST",
                "/WEB-INF/web.xml",
                "/support/../users/list")) {
            HttpResponse<String> answer = new WebClient(settings.url()).get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 400, 404);
            assertThat(answer.body()).as(path).doesNotContain(agent);
        }
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() throws Exception {
        String asked = location(browser.get("/users/list?q=a%26b&state=ACTIVE"));
        String signIn = asked.substring(settings.url().length());

        HttpResponse<String> answer =
                browser.submit(signIn, Map.of("email", admin, "password", Tenants.PASSWORD), "signIn");

        assertThat(location(answer)).isEqualTo(settings.url() + "/users/list?q=a%26b&state=ACTIVE");
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsNowhereElse() throws Exception {
        for (String evil :
                List.of("https://evil.example/", "//evil.example", "/%5Cevil.example", "javascript:alert(1)")) {
            HttpResponse<String> answer = new WebClient(settings.url())
                    .submit("/sign-in?to=" + evil, Map.of("email", agent, "password", Tenants.PASSWORD), "signIn");

            assertThat(location(answer)).as(evil).isEqualTo(settings.url() + "/");
        }
    }

    @Test
    void saysTheSameToAWrongPasswordAndAnUnknownAddress() throws Exception {
        HttpResponse<String> wrong = browser.signIn(agent, "wrong password");
        HttpResponse<String> unknown = browser.signIn("nobody@fabrikam.example", "wrong password");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(200);
        assertThat(notice(wrong)).isEqualTo(notice(unknown)).contains("is not right");
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(302);
    }

    @Test
    void givesTheSessionANewIdThatNobodyCanHavePlanted() throws Exception {
        browser.get("/sign-in");
        String before = browser.session();
        WebClient attacker = new WebClient(settings.url());
        attacker.plant(before == null ? "planted" : before);

        browser.signIn(admin, Tenants.PASSWORD);

        assertThat(browser.session()).isNotNull().isNotEqualTo(before);
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);
        assertThat(attacker.get("/users/list").statusCode()).isEqualTo(302);
    }

    @Test
    void marksItsCookie() throws Exception {
        HttpResponse<String> answer = browser.signIn(admin, Tenants.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .contains("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .contains("Path=/portal"));
    }

    @Test
    void endsTheSessionWithTheSignOut() throws Exception {
        browser.signIn(admin, Tenants.PASSWORD);
        WebClient copy = new WebClient(settings.url());
        copy.plant(browser.session());
        assertThat(copy.get("/users/list").statusCode()).isEqualTo(200);

        assertThat(location(browser.post("/sign-out", Map.of()))).isEqualTo(settings.url() + "/sign-in");

        assertThat(browser.get("/users/list").statusCode()).isEqualTo(302);
        assertThat(copy.get("/users/list").statusCode()).isEqualTo(302);
    }

    @Test
    void takesNoWriteFromAnotherSite() throws Exception {
        browser.signIn(admin, Tenants.PASSWORD);

        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(browser.post("/sign-out", Map.of(), new String[0]).statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);

        assertThat(browser.get("/users/list").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoPageFormFromAnotherSiteAndNoneWithoutItsState() throws Exception {
        browser.signIn(admin, Tenants.PASSWORD);
        Map<String, String> form = WebClient.filled(
                browser.get("/account").body(),
                Map.of("name", "Forged", "language_input", "en", "timeZone_input", "UTC"),
                "save");

        assertThat(browser.post("/account", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        form.remove("jakarta.faces.ViewState");
        browser.post("/account", form);

        assertThat(browser.get("/account").body()).doesNotContain("Forged").contains("José Núñez");
    }

    @Test
    void shutsWhoIsDeactivatedOutAtTheNextClick() throws Exception {
        browser.signIn(agent, Tenants.PASSWORD);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        long id = tenants.idOf(agent);

        tenants.run(admin, () -> users.deactivate(id));

        assertThat(location(browser.get("/account"))).contains("/sign-in");
    }

    @Test
    void showsUsersToThoseAloneWhoManageThem() throws Exception {
        browser.signIn(agent, Tenants.PASSWORD);

        assertThat(browser.get("/users/list").statusCode()).isEqualTo(404);
        assertThat(browser.get("/users/edit?id=" + tenants.idOf(admin)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsAnAjaxRequestWhereToGo() throws Exception {
        HttpResponse<String> answer = browser.get("/users/list", "Faces-Request", "partial/ajax");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(answer.body()).contains("<redirect url=\"/portal/sign-in?to=%2Fusers%2Flist\"/>");
    }

    @Test
    void keepsPagesOutOfSharedCaches() throws Exception {
        browser.signIn(admin, Tenants.PASSWORD);

        assertThat(browser.get("/users/list").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String notice(HttpResponse<String> answer) {
        String body = answer.body();
        int begin = body.indexOf("<div id=\"notices\"");
        return body.substring(begin, body.indexOf("<form", begin))
                .replaceAll("<[^>]+>|\\s+", " ")
                .strip();
    }
}
