package org.partnerportal.dev.browser.contactpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** A partner gives out a link; whoever opens it on a phone finds the number, in any language. */
class ContactPageBrowserIT extends BrowserTest {

    private static final String PROVIDER = "irene.vidal@contoso.example";
    private static final String AUDITOR = "pablo.rey@contoso.example";
    private static final String CUSTOMER = "nuria.campos@clinica-dental-sonrisa-de-abril.example";

    @Test
    void theLinkOfACustomerOpensOnAPhoneInThreeLanguages() {
        String link = link();
        for (String language : new String[] {"en", "es", "ru"}) {
            Page phone = open(Device.PHONE, language);
            assertThat(phone.navigate(link).status()).isEqualTo(200);
            assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(phone.locator("a[href^='tel:']").first().isVisible()).isTrue();
            phone.locator("summary").first().click();
            checkAxe(phone);
            checkFits(phone);
            screenshot(phone, "support-phone-" + language);
        }
    }

    @Test
    void thePageIsReadByPrintersFramesAndOtherPeoplesClocks() {
        String link = link();
        Page desktop = open(Device.DESKTOP, "es");
        desktop.navigate(link);
        checkAxe(desktop);
        screenshot(desktop, "support-desktop-es");
        desktop.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Русский"))
                .click();
        assertThat(desktop.locator("html").getAttribute("lang")).isEqualTo("ru");
        desktop.navigate(link + "/print");
        assertThat(desktop.locator("[data-print]").isVisible()).isTrue();
        desktop.navigate(link + "/embed");
        checkAxe(desktop);
        checkFits(desktop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "proof", "customers/list"})
    void pagesOfPartnersWork(String path) {
        signInAs(PROVIDER.replace("irene.vidal", "lucia.ortega"));
        page.navigate(path);
        checkAxe(page);
        checkFits(page);
        screenshot(page, "partner-" + path.replace('/', '-'));
    }

    @Test
    void anAuditorSeesWhatACustomerWasTold() {
        signInAs(AUDITOR);
        openCustomer();
        String customer = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.navigate("proof?customer=" + customer);
        assertThat(page.locator(".support-card").count()).isPositive();
        checkAxe(page);
        screenshot(page, "proof");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP,es", "PHONE,es"})
    void aCustomerSeesAllItsPartners(Device device, String language) {
        Page own = open(device, language);
        signInAs(own, CUSTOMER);
        own.navigate("my-support");
        assertThat(own.locator(".support-card").count()).isPositive();
        checkAxe(own);
        checkFits(own);
        screenshot(own, "my-support-" + device.name().toLowerCase());
    }

    private String link() {
        signInAs(PROVIDER);
        openCustomer();
        if (page.locator("[id$='make']").count() > 0) {
            page.locator("[id$='make']").click();
        }
        screenshot(page, "customer-detail");
        checkAxe(page);
        return page.locator("#link-address").inputValue();
    }

    private void openCustomer() {
        page.navigate("customers/list?q=sonrisa");
        page.locator("tbody th a").first().click();
        page.waitForURL("**/customers/detail**");
    }
}
