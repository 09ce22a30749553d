package org.partnerportal.dev.browser.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

class AuditBrowserIT extends BrowserTest {

    private static final String PROVIDER = "lucia.ortega@contoso.example";

    @Test
    void aChangeIsToldWithBeforeAndAfterAndTheChainIsUnbroken() {
        page = open(Device.DESKTOP, "en");
        signInAs(PROVIDER);
        page.navigate("customers/list?lang=en&q=Panaderia+trigo");
        page.locator("tbody a").first().click();
        page.waitForURL(url -> url.contains("customers/detail"));
        String customer = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.navigate("customers/edit?id=" + customer);
        String name = page.locator("input[id$=name]").inputValue();
        page.locator("input[id$=name]").fill("=1+1 " + name);
        page.locator("input[id$=save]").click();
        page.waitForURL(url -> url.contains("customers/detail"));

        page.locator("a[href*='audit?customer=']").click();
        page.waitForURL(url -> url.contains("audit?customer=" + customer));
        Locator entry = page.locator("tbody tr").first();
        assertThat(entry.innerText()).contains("Customer changed", "Done");
        entry.locator("summary").click();
        assertThat(entry.innerText()).contains("company_name", name, "=1+1 " + name, "127.0.0.1");
        checkAxe(page);
        screenshot(page, "audit-entry");

        APIResponse file = page.request().get(page.url() + "&as=csv");
        assertThat(file.headers().get("content-disposition")).contains("audit-trail.csv");
        assertThat(file.text()).contains("CustomerService.edit", "'=1+1 " + name);

        page.locator("a[href*='check=1']").click();
        assertThat(page.locator("#chain").innerText()).contains("Unbroken");
        assertThat(page.locator("a[href*='check=1']").count())
                .as("links that would check the chain anew")
                .isEqualTo(1);
        screenshot(page, "audit-check");
        restore(customer, name);
    }

    @Test
    void onTheMachineItselfAllChainsAreCheckedWithoutASignIn() {
        page = open(Device.DESKTOP, "en");
        APIResponse near = page.request().get(address().resolve("audit-check").toString());
        assertThat(near.text()).contains("company ", "ends in ");

        APIResponse far = page.request()
                .get(
                        address().resolve("audit-check").toString(),
                        RequestOptions.create().setHeader("X-Forwarded-For", "203.0.113.7"));
        assertThat(far.status()).isEqualTo(404);
    }

    private void restore(String customer, String name) {
        page.navigate("customers/edit?id=" + customer);
        page.locator("input[id$=name]").fill(name);
        page.locator("input[id$=save]").click();
        page.waitForURL(url -> url.contains("customers/detail"));
    }
}
