package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.shared.config.Settings;

/** The door as a browser meets it between password and code. */
class SecondFactorDoorIT extends PortalIT {

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
    private static final List<String> DOWNLOADS = List.of(
            "/imports/export",
            "/imports/faulty?id=1",
            "/imports/sample",
            "/imports/progress?id=1",
            "/contact-links",
            "/proof-file?customer=1");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([0-9a-z]{5}-[0-9a-z]{5})</code>");

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    private String admin;
    private WebClient browser;
    private Authenticator app;
    private List<String> recoveryCodes;

    @BeforeEach
    void setUpAFactorInTheAccount() throws Exception {
        admin = tenants.user(tenants.company(CompanyKind.DIRECT_BILL_PARTNER), Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        String page = browser.get("/second-factor").body();
        app = Authenticator.readFrom(page);

        HttpResponse<String> wrong =
                browser.post("/second-factor", WebClient.filled(page, Map.of("code", "000000x"), "confirm"));
        assertThat(wrong.body()).contains("El código no es correcto", "id=\"secret\"");
        assertThat(Authenticator.readFrom(wrong.body()).code(5))
                .as("the same secret")
                .isEqualTo(app.code(5));
        HttpResponse<String> done =
                browser.post("/second-factor", WebClient.filled(wrong.body(), Map.of("code", app.code(-1)), "confirm"));
        recoveryCodes = recoveryCodes(done.body());
        assertThat(recoveryCodes).hasSize(10);
    }

    @Test
    void opensNothingBetweenPasswordAndCode() throws Exception {
        assertThat(browser.get("/users/list").statusCode())
                .as("the session that set it up")
                .isEqualTo(200);
        assertThat(recoveryCodes(browser.get("/second-factor").body()))
                .as("shown once")
                .isEmpty();
        WebClient half = new WebClient(settings.url());

        assertThat(location(half.submit(
                        "/sign-in?to=%2Fusers%2Flist%3Fq%3Da%2526b",
                        Map.of("email", admin, "password", Tenants.PASSWORD), "signIn")))
                .isEqualTo(settings.url() + "/sign-in-code?to=%2Fusers%2Flist%3Fq%3Da%2526b");

        List<String> paths = new ArrayList<>(Pages.all());
        paths.removeIf(page -> OPEN.contains(page) || page.startsWith("/support/") || page.startsWith("/embed/"));
        paths.remove("/sign-in-code");
        paths.addAll(DOWNLOADS);
        assertThat(paths).hasSizeGreaterThan(25).contains("/second-factor", "/sign-in-set-up");
        for (String path : paths) {
            HttpResponse<String> answer = half.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(location(answer)).as(path).startsWith(settings.url() + "/sign-in-code");
        }
        opensNoFormEither(half);
    }

    /** With the page and its state from a session that is whole. */
    private void opensNoFormEither(WebClient half) throws Exception {
        Map<String, String> form = WebClient.filled(
                browser.get("/account").body(),
                Map.of("name", "Forged", "language_input", "en", "timeZone_input", "UTC"),
                "save");
        assertThat(location(half.post("/account", form))).contains("/sign-in-code");
        assertThat(browser.get("/account").body()).doesNotContain("Forged");
    }

    @Test
    void opensWithTheCodeOnceAndLeadsWhereOneWanted() throws Exception {
        WebClient one = half();
        WebClient other = half();
        Authenticator.calm();
        String code = app.code();
        one.get("/sign-in-code");
        String before = one.session();

        assertThat(enter(one, "code", "12345").body()).contains("This code is not right");
        HttpResponse<String> in = one.submit("/sign-in-code?to=%2Fusers%2Flist", Map.of("code", code), "enter");
        assertThat(location(in)).isEqualTo(settings.url() + "/users/list");
        assertThat(one.session()).as("a session that nobody can have planted").isNotEqualTo(before);
        assertThat(one.get("/users/list").body()).contains("<td>Configurado</td>");

        assertThat(enter(other, "code", code).body()).contains("This code is not right");
        assertThat(location(other.get("/users/list"))).contains("/sign-in-code");
        assertThat(location(enter(other, "recoveryCode", recoveryCodes.get(7)))).isEqualTo(settings.url() + "/");
        assertThat(other.get("/users/list").statusCode()).isEqualTo(200);
        assertThat(enter(half(), "recoveryCode", recoveryCodes.get(7)).body()).contains("This code is not right");
    }

    @Test
    void leadsNobodyToThePagesBetween() throws Exception {
        WebClient nobody = new WebClient(settings.url());

        assertThat(location(nobody.get("/sign-in-code"))).isEqualTo(settings.url() + "/sign-in");
        assertThat(location(nobody.get("/sign-in-set-up?to=//evil.example"))).isEqualTo(settings.url() + "/sign-in");
        assertThat(location(browser.get("/sign-in-code?to=%2F%2Fevil.example"))).isEqualTo(settings.url() + "/");
        assertThat(location(browser.get("/sign-in-set-up?to=%2Faccount"))).isEqualTo(settings.url() + "/account");
        assertThat(new WebClient(settings.url()).signIn(admin, "wrong").body()).contains("is not right");
    }

    private WebClient half() throws Exception {
        WebClient half = new WebClient(settings.url());
        assertThat(location(half.signIn(admin, Tenants.PASSWORD))).isEqualTo(settings.url() + "/sign-in-code");
        return half;
    }

    private static HttpResponse<String> enter(WebClient half, String field, String code) throws Exception {
        return half.submit("/sign-in-code", Map.of(field, code), "enter");
    }

    private static List<String> recoveryCodes(String page) {
        List<String> codes = new ArrayList<>();
        Matcher code = RECOVERY_CODE.matcher(page);
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
