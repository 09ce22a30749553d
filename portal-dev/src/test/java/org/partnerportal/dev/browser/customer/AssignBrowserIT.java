package org.partnerportal.dev.browser.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;

/** A provider ticks subscriptions, names a reseller for them, sees for which it may not and why, and confirms the rest. */
class AssignBrowserIT extends BrowserTest {

    @Test
    void namesOneContactForTheTickedSubscriptions() {
        signInAs("noah.reed@tailspin.example");
        page.navigate("subscriptions/list");
        Locator boxes = page.locator("#subscriptions input[type=checkbox]");
        boxes.nth(0).check();
        boxes.nth(2).check();
        page.locator("#subscriptions tr", new Page.LocatorOptions().setHasText("Humongous Insurance"))
                .filter(new Locator.FilterOptions().setHasText("Exchange Online (Plan 1)"))
                .locator("input")
                .check();
        check("subscriptions-ticked");
        button("Designated contact for the ticked ones").click();
        assertThat(page.locator("main .state").textContent()).contains("3");
        page.getByLabel("Fabrikam Servicios").check();
        check("subscriptions-assign");
        button("See what will happen").click();

        assertThat(page.locator("main .facts").textContent())
                .contains("Chosen subscriptions")
                .contains("3");
        check("subscriptions-batch");
        button("Name it for these").click();
        page.locator(".state", new Page.LocatorOptions().setHasText("Done")).waitFor();

        assertThat(page.locator("main .facts").textContent().replaceAll("\\s+", ""))
                .startsWith("Chosensubscriptions3Havegotthiscontact1");
        assertThat(page.locator("main tbody tr").count()).as("refused").isEqualTo(2);
        check("subscriptions-batch-done");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void check(String name) {
        checkAxe(page);
        screenshot(page, name);
        page.setViewportSize(390, 844);
        checkFits(page);
        screenshot(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }
}
