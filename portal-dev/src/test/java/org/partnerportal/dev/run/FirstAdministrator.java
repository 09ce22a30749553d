package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerportal.dev.it.account.Authenticator;
import org.partnerportal.dev.it.account.WebClient;

/** Whoever has just started a portal and follows the link on the console: the first administrator, or the operator. */
final class FirstAdministrator {

    static final String MARK = "PORTAL SET-UP:";

    static final String OPERATOR = "PORTAL OPERATOR:";

    private static final String EMAIL = "first@fabrikam.example";
    private static final String PASSWORD = "seven green kites above";

    private final String portal;
    private final String page;

    /**
     * @param console what the launcher said
     * @param mark what the line with the link begins with
     */
    FirstAdministrator(String console, String mark) {
        Matcher link = Pattern.compile(mark + ".*? (http\\S+)(/first-administrator\\?token=\\S+)")
                .matcher(console);
        assertThat(link.find()).as(console).isTrue();
        portal = link.group(1);
        page = link.group(2);
        assertThat(link.find()).as("one link: %s", console).isFalse();
    }

    void setsThePortalUpOnce() throws Exception {
        WebClient browser = new WebClient(portal);
        String open = browser.get(page).body();
        HttpResponse<String> forged = browser.submit(page + "x", Map.of(), "create");
        assertThat(forged.body()).contains("This link is used, too old or unknown.");

        HttpResponse<String> done = browser.post(page, WebClient.filled(open, form(EMAIL), "create"));

        assertThat(done.headers().firstValue("Location")).contains(portal + "/sign-in");
        assertThat(browser.get("/sign-in").body()).contains("The portal is set up.");
        browser.signIn(EMAIL, PASSWORD);
        setsUpTheSecondFactorBeforeAnythingElse(browser);
        assertThat(browser.get("/users/list").body()).contains(EMAIL);
        assertThat(browser.get("/company").body()).contains("Fabrikam &amp; Sons");
        assertThat(browser.get("/customers/list").statusCode()).isEqualTo(200);
        refusesASecond(open, browser);
    }

    /** For a portal that has people already, and no operator. */
    void becomesTheOperatorOnce() throws Exception {
        WebClient browser = new WebClient(portal);
        String open = browser.get(page).body();
        assertThat(open).contains("This portal has no operator yet.").doesNotContain("form:kind");
        Map<String, String> operator = new HashMap<>(form("operator@relecloud.example"));
        operator.remove("kind_input");
        operator.put("companyName", "Relecloud");

        HttpResponse<String> done = browser.post(page, WebClient.filled(open, operator, "create"));

        assertThat(done.headers().firstValue("Location")).contains(portal + "/sign-in");
        browser.signIn("operator@relecloud.example", PASSWORD);
        setsUpTheSecondFactorBeforeAnythingElse(browser);
        assertThat(browser.get("/operator/companies").body()).contains("Fabrikam &amp; Sons");
        assertThat(browser.get("/customers/list").statusCode()).isEqualTo(404);
        assertThat(new WebClient(portal).get(page).body()).contains("This link is used, too old or unknown.");
    }

    /** Without demo tenants it is required. */
    private void setsUpTheSecondFactorBeforeAnythingElse(WebClient browser) throws Exception {
        String setUp = portal + "/sign-in-set-up";
        for (String path : List.of("/users/list", "/account", "/second-factor", "/company", "/imports/export")) {
            assertThat(browser.get(path).headers().firstValue("Location").orElse(""))
                    .startsWith(setUp);
        }
        assertThat(browser.get("/sign-in-code").headers().firstValue("Location"))
                .contains(setUp);
        String open = browser.get("/sign-in-set-up").body();
        Map<String, String> code = Map.of("code", Authenticator.readFrom(open).code());

        HttpResponse<String> forged =
                new WebClient(portal).post("/sign-in-set-up", WebClient.filled(open, code, "confirm"));
        assertThat(forged.body()).doesNotContain("Save these codes");
        HttpResponse<String> done = browser.post("/sign-in-set-up", WebClient.filled(open, code, "confirm"));
        assertThat(done.body()).contains("Save these codes", "partner-portal-recovery-codes.txt");
    }

    /** With the form that somebody else still has open, too. */
    private void refusesASecond(String open, WebClient first) throws Exception {
        WebClient second = new WebClient(portal);
        assertThat(second.get(page).body())
                .contains("This link is used, too old or unknown.")
                .doesNotContain("id=\"form:email\"");
        HttpResponse<String> again =
                second.post(page, WebClient.filled(open, form("second@fabrikam.example"), "create"));
        assertThat(again.headers().firstValue("Location")).isEmpty();
        second.signIn("second@fabrikam.example", PASSWORD);
        assertThat(second.get("/users/list").statusCode()).isEqualTo(302);
        assertThat(first.get("/users/list").body()).doesNotContain("second@fabrikam.example");
    }

    private static Map<String, String> form(String email) {
        return Map.of(
                "companyName",
                "Fabrikam & Sons",
                "kind_input",
                "DIRECT_BILL_PARTNER",
                "cloud_input",
                "COMMERCIAL",
                "timeZone_input",
                "Europe/Madrid",
                "name",
                "Ana First",
                "email",
                email,
                "password",
                PASSWORD,
                "repeated",
                PASSWORD);
    }
}
