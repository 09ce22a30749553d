package org.partnerportal.dev.browser.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** Opens an account, holds it, and looks into another with a reason, as the operator would. */
class OperatorBrowserIT extends BrowserTest {

    private static final String OPERATOR = "vera.lang@lamna.example";

    @Test
    void opensAnAccountAndHoldsIt() {
        String name = "Relecloud " + UUID.randomUUID().toString().substring(0, 8);
        signInAs(OPERATOR);
        page.navigate("operator/companies");
        check("operator-companies");
        page.navigate("operator/add");
        page.getByLabel("Company name").fill(name);
        page.getByLabel("First administrator").fill("Ada Lovelace");
        page.getByLabel("E-mail address of the administrator").fill(UUID.randomUUID() + "@relecloud.example");
        check("operator-add");
        button("Open and invite").click();
        assertThat(page.locator("h1").textContent()).isEqualTo(name);

        page.getByLabel("Standing").selectOption("SUSPENDED");
        page.getByLabel("Reason").fill("The bank reported fraud on 20 November");
        button("See what will happen").click();
        check("operator-standing");
        button("Change it now").click();

        assertThat(page.locator("main .state").textContent()).contains("Suspended");
        assertThat(page.locator("main").textContent()).contains("The bank reported fraud");
        check("operator-company");
    }

    @Test
    void looksIntoATenantForAReasonAndLeaves() {
        signInAs(OPERATOR);
        page.navigate("operator/companies?q=Proseware");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Proseware Cloud"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for access"))
                .click();
        page.getByLabel("Reason").fill("too short");
        button("Begin now").click();
        assertThat(page.locator("main").textContent()).contains("at least 20 characters");
        page.getByLabel("Reason").fill("Request 4711: a customer is missing in the list");
        button("Begin now").click();
        check("operator-access");
        button("Look inside").first().click();

        assertThat(page.locator("#visit").textContent())
                .contains("Proseware Cloud")
                .contains("Request 4711");
        assertThat(page.locator("#customers").count()).isEqualTo(1);
        check("operator-visit");
        page.navigate("company");
        check("operator-visit-company");

        Page tenant = open(Device.DESKTOP, "en");
        signInAs(tenant, "jonas.keller@proseware.example");
        tenant.navigate("today");
        assertThat(tenant.locator("#inside").textContent()).contains("Request 4711");
        screenshot(tenant, "operator-inside");
        tenant.locator("#inside button").first().click();
        assertThat(tenant.locator("#inside").count()).isZero();

        page.navigate("customers/list");
        assertThat(page.url()).contains("/operator/access?over=1");
        check("operator-access-over");
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** At both widths, and without anything that keeps people out. */
    private void check(String name) {
        checkAxe(page);
        screenshot(page, name);
        page.setViewportSize(390, 844);
        checkFits(page);
        screenshot(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }
}
