package org.partnerportal.dev.browser.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** Somebody who was told opens the link of the mail on a phone and says that it was read. */
class ConfirmBrowserIT extends BrowserTest {

    private static final String PROVIDER = "lucia.ortega@contoso.example";
    private static final String PARTNER = "Contoso Distribución";
    private static final Map<String, String> THANKS = Map.of("en", "Thank you.", "es", "Gracias.", "ru", "Спасибо.");

    @Test
    void whoWasToldConfirmsOnceAndReadsItInThreeLanguages() {
        String link = linkOfAMail();
        Page phone = open(Device.PHONE, "en");
        for (String language : List.of("ru", "en", "es")) {
            look(phone, link, language);
            assertThat(button(phone).count()).isEqualTo(1);
            assertThat(phone.locator(".notice-good").count()).isZero();
            screenshot(phone, "confirm-phone-" + language);
        }

        button(phone).click();

        phone.locator(".notice-good").waitFor();
        assertThat(phone.locator(".notice-good").innerText()).startsWith(THANKS.get("es"));
        String noted = moment(phone);
        for (String language : List.of("en", "es", "ru")) {
            look(phone, link, language);
            assertThat(button(phone).count()).as("nothing to confirm again").isZero();
            assertThat(phone.locator(".notice-good").innerText()).startsWith(THANKS.get(language));
            assertThat(moment(phone)).isEqualTo(noted);
        }
        screenshot(phone, "confirmed-phone-ru");
    }

    @Test
    void aLinkThatWasMistypedIsNotFound() {
        expectProblem("404");
        assertThat(page.navigate("confirm?receipt=" + "A".repeat(32)).status()).isEqualTo(404);
        assertThat(page.navigate("confirm").status()).isEqualTo(404);
    }

    private void look(Page phone, String link, String language) {
        assertThat(phone.navigate(link.replaceAll("lang=\\w+", "lang=" + language))
                        .status())
                .isEqualTo(200);
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(phone.locator("main dl").innerText()).contains(PARTNER, "(Europe/Madrid)");
        checkAxe(phone);
        checkFits(phone);
    }

    /** As the partner sees it in its outbox: a mail that nobody has answered yet. */
    private String linkOfAMail() {
        signInAs(PROVIDER);
        page.navigate("outbox");
        Locator links = page.locator(".mail a[href*='confirm?receipt=']");
        while (links.count() == 0) {
            page.locator("a[rel=next]").click();
        }
        return links.first().getAttribute("href");
    }

    private static Locator button(Page phone) {
        return phone.locator("main form input[type=submit]");
    }

    private static String moment(Page phone) {
        return phone.locator(".notice-good time").getAttribute("datetime");
    }
}
