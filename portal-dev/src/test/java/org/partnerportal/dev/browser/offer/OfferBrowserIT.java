package org.partnerportal.dev.browser.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** From an empty draft to a published version: editor, problems, preview, history, comparison; and two editors at once. */
class OfferBrowserIT extends BrowserTest {

    /** Publishes without a second person. */
    private static final String MARTA = "marta.leon@fabrikam.example";
    /** The company of these two wants four eyes. */
    private static final String JONAS = "jonas.keller@proseware.example";

    private static final String HANNA = "hanna.vogt@proseware.example";

    @Test
    void theCardAndTheSentenceFollowWhatIsTyped() {
        newOffer(page, MARTA);
        assertThat(sentence(page)).containsText("Mondays to Fridays 9:00–18:00 (Madrid)");
        step(page, "hours");
        Locator from = page.locator("#step-hours input[type=time]").first();
        from.fill("10:30");
        from.blur();
        assertThat(sentence(page)).containsText("Mondays 10:30–18:00");
        assertThat(page.locator("#editor\\:card")).containsText("10:30");
        page.locator("#step-hours button", new Page.LocatorOptions().setHasText("Copy Monday"))
                .click();
        assertThat(sentence(page)).containsText("Mondays to Fridays 10:30–18:00 (Madrid)");
        assertThat(page.locator("#step-hours")).hasAttribute("open", "");
        checkAxe(page);
    }

    @Test
    void whatIsMissingStandsAtItsFieldAndNothingTypedIsLost() {
        newOffer(page, MARTA);
        step(page, "channels");
        add(page, "channels", "Add a channel");
        Locator value = page.locator("#step-channels [id$=':value']");
        value.fill("12");
        value.blur();
        step(page, "prices");
        add(page, "prices", "Add a price");
        page.locator("#step-prices select[id$=':kind']").selectOption("PER_HOUR");
        Locator amount = page.locator("#step-prices input[id$=':amount']");
        amount.fill("90,5");
        page.locator("#editor\\:check").click();

        assertThat(page.locator("#at-channels-0-value > .field-error")).containsText("not a telephone number: 12");
        assertThat(page.locator("#at-prices-0-currency > .field-error")).containsText("the currency is missing");
        assertThat(value).hasValue("12");
        assertThat(amount).hasValue("90.50");
        page.locator(".offer-problems a", new Page.LocatorOptions().setHasText("telephone"))
                .click();
        assertThat(value).isFocused();
        page.locator("#editor\\:save").click();
        assertThat(page.locator("#editor\\:saved")).hasText("Saved.");
        page.reload();
        assertThat(page.locator("#step-channels [id$=':value']")).hasValue("12");
    }

    @Test
    void markupThatSomebodyTypesIsShownAndNotRun() {
        newOffer(page, MARTA);
        page.locator("#editor\\:name").fill("<script>alert(1)</script>");
        Locator title = page.locator("#at-title-es [id$=':one']");
        title.fill("<img src=x onerror=alert(1)>");
        title.blur();
        assertThat(page.locator("#editor\\:card")).containsText("<img src=x onerror=alert(1)>");
        page.locator("#editor\\:preview").click();
        page.waitForURL(url -> url.contains("offers/preview"));
        assertThat(page.locator("h1")).hasText("<script>alert(1)</script>");
    }

    @Test
    void theSecondEditorSeesTheDifferencesAndKeepsWhatHeTyped() {
        newOffer(page, JONAS);
        Page second = open(Device.DESKTOP, "en");
        signInAs(second, HANNA);
        second.navigate(page.url());
        second.locator("#editor\\:name").fill("Hanna’s name");
        second.locator("#editor\\:save").click();
        assertThat(second.locator("#editor\\:saved")).hasText("Saved.");

        page.locator("#editor\\:name").fill("Jonas’ name");
        page.locator("#editor\\:save").click();
        Locator conflict = page.locator(".notice-bad");
        assertThat(conflict).containsText("Somebody else saved this offer meanwhile");
        assertThat(conflict.locator("del")).hasText("Hanna’s name");
        assertThat(conflict.locator("ins")).hasText("Jonas’ name");
        assertThat(page.locator("#editor\\:name")).hasValue("Jonas’ name");
        checkAxe(page);
        page.locator("#editor\\:mine").click();
        assertThat(page.locator("#editor\\:saved")).hasText("Saved.");
        page.reload();
        assertThat(page.locator("h1")).hasText("Jonas’ name");
    }

    @Test
    void anEndedSessionLosesNothingOfTheForm() {
        newOffer(page, MARTA);
        page.locator("#editor\\:name").fill("Typed before the session ended");
        endSession(page);
        page.locator("#editor\\:save").click();
        page.waitForURL(url -> url.contains("sign-in"));
        page.locator("input[type=email]").fill(MARTA);
        page.locator("input[type=password]").fill(password());
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> url.contains("offers/edit"));
        assertThat(page.locator("#editor\\:name")).hasValue("Typed before the session ended");
    }

    @Test
    void fourEyesAnotherPersonApprovesAndTheHistoryNamesBoth() {
        fillAndPreview(newOffer(page, JONAS), "Four eyes");
        page.locator("#publish\\:submit").click();
        page.waitForURL(url -> url.contains("offers/history"));
        String preview = page.url().replace("history", "preview");
        page.navigate(preview);
        page.locator("#review\\:approve").click();
        assertThat(page.locator(".notice-bad")).containsText("You asked for this approval yourself");

        Page second = open(Device.DESKTOP, "en");
        signInAs(second, HANNA);
        second.navigate(preview);
        assertThat(second.locator("#review")).containsText("Jonas Keller asks to publish this");
        checkAxe(second);
        second.locator("#review\\:approve").click();
        second.waitForURL(url -> url.contains("offers/history"));
        assertThat(second.locator("#versions tbody tr")).containsText("In force");
        assertThat(second.locator("#versions tbody tr")).containsText("Hanna Vogt");
        assertThat(second.locator("#versions tbody tr")).containsText("asked for by Jonas Keller");
        withdraw(second);
    }

    @Test
    void publishChangeCompareRestoreWithdraw() {
        fillAndPreview(newOffer(page, MARTA), "Soporte nuevo");
        page.locator("#publish\\:publish").click();
        page.waitForURL(url -> url.contains("offers/history"));
        String edit = page.url().replace("history", "edit");
        page.navigate(edit);
        page.locator("#at-title-es [id$=':one']").fill("Soporte cambiado");
        page.locator("#editor\\:save").click();
        assertThat(page.locator("#editor\\:saved")).hasText("Saved.");
        page.navigate(edit.replace("edit", "compare"));
        assertThat(page.locator(".state")).hasText("Differences: 1");
        assertThat(page.locator("del")).hasText("Soporte nuevo");
        assertThat(page.locator("ins")).hasText("Soporte cambiado");
        checkAxe(page);
        page.navigate(edit.replace("edit", "history"));
        page.locator("button:text('Restore into the draft')").click();
        page.waitForURL(url -> url.contains("offers/edit"));
        assertThat(page.locator("#at-title-es [id$=':one']")).hasValue("Soporte nuevo");
        page.navigate(edit.replace("edit", "history"));
        withdraw(page);
        page.navigate("offers/list");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Soporte nuevo (internal)"));
        assertThat(row).containsText("Expired");
        page.navigate("offers/list?q=soporte%20nuevo");
        row.locator("button:text('Archive')").click();
        assertThat(page.locator("#notices")).containsText("“Soporte nuevo (internal)” is in the archive");
        page.navigate("offers/list?state=ARCHIVED");
        row.locator("button:text('Take up again')").click();
        assertThat(page.locator("#notices")).containsText("“Soporte nuevo (internal)” is back in the list");
    }

    @Test
    void addressesThatAreNoneAnswerThatThereIsNothing() {
        expectProblem(".*404.*");
        signInAs(MARTA);
        for (String path : List.of("edit", "preview", "history", "compare")) {
            for (String id : List.of("", "?id=", "?id=abc", "?id=999999", "?id=-1")) {
                org.assertj.core.api.Assertions.assertThat(
                                page.navigate("offers/" + path + id).status())
                        .as(path + id)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void theProfileNamesWhatIsWrongAndKeepsItsVersions() {
        signInAs(JONAS);
        page.navigate("profile");
        page.locator("#form\\:telephone").fill("12");
        page.locator("#form\\:website").fill("javascript:alert(1)");
        page.locator("#form\\:save").click();
        assertThat(page.locator(".notice-bad li")).hasCount(2);
        assertThat(page.locator("#form\\:telephone")).hasValue("12");
        checkAxe(page);
        page.locator("#form\\:telephone").fill("+49 30 901820");
        page.locator("#form\\:website").fill("www.proseware.example");
        page.locator("#form\\:save").click();
        assertThat(page.locator(".notice-good")).containsText("The profile is saved");
        assertThat(page.locator("#form\\:website")).hasValue("https://www.proseware.example");
        assertThat(page.locator("tbody tr").first()).containsText("Jonas Keller");
    }

    private Page newOffer(Page on, String email) {
        signInAs(on, email);
        on.navigate("offers/list?lang=en");
        on.locator("#new\\:create").click();
        on.waitForURL(url -> url.contains("offers/edit"));
        return on;
    }

    /** All that publishing needs, in Spanish only. */
    private void fillAndPreview(Page on, String title) {
        on.locator("#editor\\:name").fill(title + " (internal)");
        Locator first = on.locator("[id^='at-title-'] [id$=':one']").first();
        first.fill(title);
        on.locator("#at-scope-issueTypes .ui-chkbox-box").first().click();
        step(on, "channels");
        add(on, "channels", "Add a channel");
        on.locator("#step-channels [id$=':value']").fill("+34 910 000 000");
        step(on, "prices");
        add(on, "prices", "Add a price");
        on.locator("#editor\\:preview").click();
        on.waitForURL(url -> url.contains("offers/preview"));
        assertThat(on.locator(".notice-good").first()).containsText("Nothing stands in the way");
        assertThat(on.locator(".offer-card").first()).containsText(Pattern.compile("Call|Llamar"));
    }

    private static void withdraw(Page on) {
        on.locator("#versions a", new Page.LocatorOptions().setHasText("Withdraw"))
                .click();
        on.locator("#withdraw\\:reason").fill("Only a test");
        on.locator("#withdraw\\:confirm").click();
        assertThat(on.locator("#versions tbody tr").first()).containsText("Withdrawn");
    }

    private static void step(Page on, String name) {
        on.locator("#step-" + name + " > summary").click();
    }

    private static void add(Page on, String step, String label) {
        Locator rows = on.locator("#step-" + step + " .panel");
        int before = rows.count();
        on.locator("#step-" + step + " button", new Page.LocatorOptions().setHasText(label))
                .click();
        assertThat(rows).hasCount(before + 1);
    }

    private static Locator sentence(Page on) {
        return on.locator("#editor\\:sentence");
    }

    private static void endSession(Page of) {
        of.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                        .setName(Pattern.compile("JSESSION.*")));
        List<Cookie> left = of.context().cookies();
        org.assertj.core.api.Assertions.assertThat(left).noneMatch(cookie -> cookie.name.startsWith("JSESSION"));
    }
}
