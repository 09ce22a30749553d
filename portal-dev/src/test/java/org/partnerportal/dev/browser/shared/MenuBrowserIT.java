package org.partnerportal.dev.browser.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.browser.BrowserTest;

/** The menu offers only what its reader may open, and shows where one is. */
class MenuBrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lucia.ortega@contoso.example",
                "marta.leon@fabrikam.example",
                "jonas.keller@proseware.example",
                "nuria.campos@clinica-dental-sonrisa-de-abril.example"
            })
    void everyEntryLeadsSomewhere(String email) {
        signInAs(email);
        List<String> entries = page.locator("nav.menu li a").all().stream()
                .map(entry -> entry.getAttribute("href"))
                .toList();
        assertThat(entries).isNotEmpty();
        for (String entry : entries) {
            assertThat(page.navigate(entry).status()).as(entry).isEqualTo(200);
            assertThat(page.locator("nav.menu a[aria-current=page]").count())
                    .as("the menu shows where " + entry + " is")
                    .isEqualTo(1);
        }
    }
}
