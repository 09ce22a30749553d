package org.partnerportal.dev.browser.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** A partner asks a company that the portal does not know; its first person opens the account and accepts. */
class RelationshipBrowserIT extends BrowserTest {

    private static final String PROVIDER = "lucia.ortega@contoso.example";
    private static final String ADMINISTRATOR = "james.hall@northwind-traders.example";

    @Test
    void goesFromTheLetterToThePartnersList() {
        String name = "Nimbus " + UUID.randomUUID().toString().substring(0, 8);
        String link = ask(name);
        Page customer = open(Device.PHONE, "en");
        customer.navigate(link);
        checkFits(customer);
        checkAxe(customer);
        screenshot(customer, "relationships-accept-phone-en");
        String email = customer.locator("[id='form:email']").inputValue();
        openAccount(customer, email);
        customer.navigate(link);
        customer.locator("main a[href*='/sign-in?to=']").click();
        customer.locator("input[type=email]").fill(email);
        customer.locator("input[type=password]").fill("violet lamps at noon");
        customer.locator("input[type=password]").press("Enter");
        customer.waitForURL(url -> url.contains("relationships/accept"));
        customer.locator("[id='answer:accept']").click();
        customer.waitForURL(url -> url.contains("my-partners"));
        assertThat(customer.locator("main").innerText()).contains("Contoso Distribución");
        customer.locator("details:has(button[name=withdraw]) summary").click();
        customer.locator("button[name=withdraw]").click();
        assertThat(customer.locator("main").innerText()).contains("no longer has admin rights");

        page.navigate("customers/list?q=" + name.replace(' ', '+'));
        assertThat(page.locator("main").innerText()).contains(name);
        customer.navigate(link);
        assertThat(customer.locator("main").innerText()).contains("already been accepted");
    }

    /** Answers the link of the letter. */
    private String ask(String name) {
        signInAs(PROVIDER);
        page.navigate("relationships/request?lang=en");
        page.locator("[id='form:msTenantId']").fill(UUID.randomUUID().toString());
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:recipient']").fill("boss" + UUID.randomUUID() + "@nimbus.example");
        page.locator("[id='form:language']").selectOption("ru");
        page.waitForCondition(
                () -> page.locator("[id='form:text']").inputValue().startsWith("Здравствуйте"));
        page.locator("[id='form:send']").click();
        checkAxe(page);
        screenshot(page, "relationships-issued-desktop-en");
        return page.locator("#issued-link").inputValue();
    }

    /** With a password that a mail to the recipient let set. */
    private void openAccount(Page customer, String email) {
        customer.locator("[id='form:name']").fill("Ana Ruiz");
        customer.locator("[id='form:open']").click();
        customer.locator("main a[href$='/outbox']").waitFor();
        checkFits(customer);
        checkAxe(customer);
        screenshot(customer, "relationships-opened-phone-en");
        customer.navigate("outbox?q=" + email);
        customer.locator("a[href*='/reset-password']").click();
        customer.locator("[id='form:password']").fill("violet lamps at noon");
        customer.locator("[id='form:repeated']").fill("violet lamps at noon");
        customer.locator("[id='form:save']").click();
        customer.waitForURL("**/sign-in");
    }

    @Test
    void tellsTheWrongPersonThatItIsTheWrongPerson() {
        signInAs(ADMINISTRATOR);
        page.navigate("relationships/accept?lang=en&token=" + "x".repeat(43));
        assertThat(page.locator("main").innerText()).contains("This link is not known");
        page.navigate("my-partners?lang=en");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("main").innerText()).contains("Proseware Cloud").contains("Taken away");
        screenshot(page, "my-partners-northwind-desktop-en");
        page.locator("#transfers a").first().click();
        page.locator("[id='sending:sendOn']").waitFor();
        checkAxe(page);
        screenshot(page, "relationships-transfer-offered-desktop-en");
    }

    @Test
    void endsNothingWhileSubscriptionsAreActive() {
        signInAs(PROVIDER);
        page.navigate("customers/list?q=sonrisa&lang=en");
        page.locator("main table a").first().click();
        page.locator("a[href*='relationships/remove']").first().click();
        assertThat(page.locator("[id='form:review']").isDisabled()).isTrue();
        screenshot(page, "relationships-remove-blocked-desktop-en");
        page.goBack();
        page.locator("a[href*='partner=']").first().click();
        page.locator("[id='form:reason']").fill("Contract over");
        page.locator("[id='form:review']").click();
        assertThat(page.locator("[id='form:end']").isVisible()).isTrue();
        screenshot(page, "relationships-remove-review-desktop-en");
        page.locator("[id='form:back']").click();
        assertThat(page.locator("[id='form:reason']").inputValue()).isEqualTo("Contract over");
    }
}
