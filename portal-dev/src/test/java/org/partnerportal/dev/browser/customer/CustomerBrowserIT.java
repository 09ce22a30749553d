package org.partnerportal.dev.browser.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

class CustomerBrowserIT extends BrowserTest {

    private static final String PROVIDER = "lucia.ortega@contoso.example";
    private static final String DIRECT = "grace.miller@wingtip.example";

    @Test
    void findsACustomerAndComesBackToTheSameList() {
        signInInEnglish(PROVIDER);
        page.navigate("customers/list");
        page.locator("input[type=search]").fill("PANADERIA tri");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q="));
        assertThat(rows().allInnerTexts()).singleElement().asString().contains("Panadería Trigo de Oro, S.L.");

        rows().first().locator("a").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        assertThat(heading()).isEqualTo("Panadería Trigo de Oro, S.L.");
        page.goBack();

        assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("PANADERIA tri");
        assertThat(rows().count()).isEqualTo(1);
    }

    @Test
    void turnsPagesByTheirAddress() {
        signInInEnglish(PROVIDER);
        page.navigate("customers/list?size=10&sort=-name");
        String first = rows().first().innerText();
        page.locator("a[rel=next]").click();
        page.waitForURL(url -> url.contains("after="));
        assertThat(rows().first().innerText()).isNotEqualTo(first);

        page.locator("a[rel=prev]").click();
        page.waitForURL(url -> url.contains("before="));
        assertThat(rows().first().innerText()).isEqualTo(first);
        assertThat(page.locator("th[aria-sort=descending]").count()).isEqualTo(1);
    }

    @Test
    void plansAnotherDesignatedContactAndCallsItOff() {
        signInInEnglish(PROVIDER);
        openCustomer("Librería Letra");
        Locator change = page.locator("a[href*='subscriptions/contact']").first();
        String subscription = change.getAttribute("href");
        change.click();
        page.waitForURL(url -> url.contains("subscriptions/contact"));
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText("Trey Research IT"))
                        .innerText())
                .contains("suspended, revoked or deauthorised");
        checkAxe(page);
        chooseAnother();
        page.locator("input[type=date]").fill("2099-01-31");
        page.locator(".button-primary").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        assertThat(page.locator("main").innerText()).contains("31 January 2099");

        page.navigate(subscription);
        page.locator("input[type=submit][value='Call it off']").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        assertThat(page.locator(".notice-good").innerText()).contains("called off");
        assertThat(page.locator("main").innerText()).doesNotContain("31 January 2099");
    }

    @Test
    void keepsWhatTheSecondOfTwoEditorsTyped() {
        signInInEnglish(PROVIDER);
        openCustomer("Zapatería Paso");
        String edit = page.url().replace("customers/detail", "customers/edit");
        page.navigate(edit);
        Page second = page.context().newPage();
        second.navigate(edit);

        page.locator("input[id$=':domain']").fill("zapateria.example");
        page.locator(".button-primary").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        second.locator("input[id$=':domain']").fill("pasofirme.example");
        second.locator(".button-primary").click();

        assertThat(second.locator(".notice-bad").innerText()).contains("Somebody else saved this");
        assertThat(second.locator("input[id$=':domain']").inputValue()).isEqualTo("pasofirme.example");
        assertThat(page.locator("main").innerText()).contains("zapateria.example");
    }

    @Test
    void takesAProductBoughtElsewhereAndRemovesIt() {
        signInInEnglish(PROVIDER);
        openCustomer("Hostal La Muralla");
        page.locator("a[href*='subscriptions/record']").click();
        page.locator("input[id$=':productName']").fill("Power BI Premium <b>bold</b>");
        page.locator(".button-primary").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Power BI Premium <b>bold</b>"));
        assertThat(row.innerText()).contains("Bought from Microsoft itself").contains("Microsoft");

        row.locator("a[href*='subscriptions/remove']").click();
        page.locator(".button-primary").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        assertThat(page.locator(".notice-good").innerText()).contains("is removed");
    }

    @Test
    void showsALogoAndRefusesAFileThatOnlyClaimsToBeOne() {
        signInInEnglish(DIRECT);
        page.navigate("company");
        upload(new FilePayload("logo.png", "image/png", picture()));
        assertThat(page.locator(".notice-good").innerText()).contains("new logo");
        assertThat(page.evaluate("document.querySelector('img.logo').naturalHeight"))
                .isEqualTo(160);

        upload(new FilePayload("logo.png", "image/png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".notice-bad").innerText()).contains("not a PNG, JPEG or WebP");
        page.navigate("company");
        assertThat(page.locator("img.logo").count()).isEqualTo(1);
    }

    @Test
    void answersAnotherTenantsCustomerLikeOneThatIsNotThere() {
        signInInEnglish(PROVIDER);
        openCustomer("Zumos");
        String id = page.url().replaceAll(".*id=", "");
        Page stranger = open(Device.DESKTOP, "en");
        signInAs(stranger, DIRECT);
        expectProblem("404");
        for (String path :
                new String[] {"customers/detail?id=", "customers/edit?id=", "subscriptions/record?customer="}) {
            assertThat(stranger.navigate(path + id).status()).as(path).isEqualTo(404);
            assertThat(stranger.content()).doesNotContain("Zumos");
        }
        assertThat(stranger.navigate("customers/detail?id=abc").status()).isEqualTo(404);
    }

    /** Whatever language the account has set for itself. */
    private void signInInEnglish(String email) {
        signInAs(email);
        page.navigate("account?lang=en");
    }

    private void openCustomer(String search) {
        page.navigate("customers/list?q=" + search);
        rows().first().locator("a").click();
        page.waitForURL(url -> url.contains("customers/detail"));
    }

    /** The one of provider and reseller that is not the contact now. */
    private void chooseAnother() {
        String state = page.locator(".state").innerText();
        String other = state.contains("Fabrikam") ? "Contoso Distribución" : "Fabrikam Servicios";
        page.getByLabel(other).check();
    }

    private void upload(FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("input[type=submit][value='Use this logo']").click();
        page.waitForLoadState();
    }

    private Locator rows() {
        return page.locator("#customers tbody tr");
    }

    private String heading() {
        return page.locator("h1").innerText();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
