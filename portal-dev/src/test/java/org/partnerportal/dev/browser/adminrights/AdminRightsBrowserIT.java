package org.partnerportal.dev.browser.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** A partner asks, the customer approves, and the light of the customer turns. */
class AdminRightsBrowserIT extends BrowserTest {

    private static final String PARTNER = "jonas.keller@proseware.example";
    private static final String PROVIDER = "lucia.ortega@contoso.example";
    private static final String CUSTOMER = "nuria.campos@clinica-dental-sonrisa-de-abril.example";

    @Test
    void aPartnerAsksAndMapsAndTheCustomerApproves() {
        page = open(Device.DESKTOP, "en");
        signInAs(PROVIDER);
        page.navigate("customers/list?lang=en&q=Sonrisa+de+abril");
        page.locator("tbody a").first().click();
        page.waitForURL(url -> url.contains("customers/detail"));
        page.locator("#admin-rights a[href*='admin-rights/new']").click();
        page.waitForURL(url -> url.contains("admin-rights/new"));
        String name = "Desk " + System.nanoTime();
        page.locator("input[id$=name]").fill(name);
        page.locator("input[id$=days]").fill("731");
        page.locator("input[id$=request]").click();
        assertThat(page.locator("input[id$=name]").inputValue()).as("kept").isEqualTo(name);
        assertThat(page.locator("main").innerText()).contains("730");
        page.locator("input[id$=days]").fill("90");
        page.locator("input[id$=request]").click();
        page.waitForURL(url -> url.contains("customers/detail"));
        assertThat(page.locator("#admin-rights").innerText()).contains(name, "Approval pending");

        approve(name);

        page.navigate("admin-rights/list?lang=en&q=" + name.replace(' ', '+') + "&state=active");
        assertThat(page.locator("tbody").innerText()).contains(name, "without a group");
        page.locator("tbody a[href*='admin-rights/detail']").click();
        page.waitForURL(url -> url.contains("admin-rights/detail"));
        page.locator("#roles input[type=text]").first().fill("Help desk");
        page.locator("input[id$=saveGroups]").click();
        page.getByText("Saved: the security groups").waitFor();
        assertThat(page.locator("#roles input[type=text]").first().inputValue()).isEqualTo("Help desk");
        page.locator("details summary").last().click();
        page.locator("input[id$=terminate]").click();
        page.getByText("has ended").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("by the partner");
    }

    @Test
    void healthIsNotedAndShown() {
        page = open(Device.DESKTOP, "en");
        signInAs(PARTNER);
        page.navigate("customers/list?lang=en&q=Humongous");
        page.locator("tbody a").first().click();
        page.waitForURL(url -> url.contains("customers/detail"));
        page.locator("a[href*='customers/services']").first().click();
        page.waitForURL(url -> url.contains("customers/services"));
        page.locator("input[id$=source]").fill("EX123456");
        page.locator("textarea[id$=text]").fill("Mail is slow");
        page.locator("input[id$=save]").click();
        page.getByText("Noted.").waitFor();
        Locator services = page.locator("#services");
        assertThat(services.innerText()).contains("Service degradation", "EX123456", "Mail is slow", "No record");
        checkAxe(page);
    }

    private void approve(String name) {
        Page customer = open(Device.PHONE, "en");
        signInAs(customer, CUSTOMER);
        customer.navigate("admin-rights/consent?lang=en");
        Locator asked = customer.locator(
                "section.panel",
                new Page.LocatorOptions()
                        .setHas(customer.getByText(name, new Page.GetByTextOptions().setExact(false))));
        asked.locator("summary").first().click();
        asked.locator("button[name=approve]").click();
        customer.getByText("You have approved").waitFor();
        checkFits(customer);
        checkAxe(customer);
        screenshot(customer, "consent-approved");
    }
}
