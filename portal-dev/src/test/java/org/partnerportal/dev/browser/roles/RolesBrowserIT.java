package org.partnerportal.dev.browser.roles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;

class RolesBrowserIT extends BrowserTest {

    private static final String TASK = "Add and import customers";

    @Test
    void takesATaskFromARoleAndGivesItBack() {
        signInAs("emma.clark@tailspin.example");
        page.navigate("roles?role=SALES_AGENT&q=import");
        assertThat(row()).containsText("As the source says");

        row().locator("button").click();

        assertThat(page.locator("#notices")).containsText("“" + TASK + "” for the role “Sales agent”");
        assertThat(row()).containsText("Your company takes it from this role");
        assertThat(row()).containsText("Emma Clark");
        assertThat(page.locator("tbody tr")).hasCount(1);

        row().locator("button").click();

        assertThat(row()).containsText("As the source says");
    }

    @Test
    void choosesAReadingOfAContradiction() {
        signInAs("emma.clark@tailspin.example");
        choose("Yes.");
        choose("No.");
    }

    private void choose(String reading) {
        page.navigate("rules");
        Locator matter = page.locator("#C-03");
        matter.locator("select").selectOption(new SelectOption().setLabel(reading));
        matter.locator("button").click();
        assertThat(matter.locator("strong")).hasText(reading);
        assertThat(matter.locator("dd").first()).containsText("Emma Clark");
    }

    private Locator row() {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(TASK));
    }
}
