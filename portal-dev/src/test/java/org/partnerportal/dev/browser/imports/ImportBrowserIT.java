package org.partnerportal.dev.browser.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.browser.BrowserTest;
import org.partnerportal.dev.browser.Device;

/** A partner hands files in: understood, looked at, run, mended; and whatever is no CSV file gets a clear answer. */
class ImportBrowserIT extends BrowserTest {

    private static final String PARTNER = "jonas.keller@proseware.example";

    @Test
    void bringsAFileInAndTheFaultyLinesBack() throws IOException {
        signInAs(PARTNER);
        page.navigate("imports/list");
        handIn(
                page,
                "Microsoft ID;Company name;Primary domain name\n" + UUID.randomUUID()
                        + ";<b>Browser</b> Bakery;browser.example\nnonsense;=1+1;\n");

        page.locator("#count-new").waitFor();
        assertThat(page.locator("#count-new")).hasText("1");
        assertThat(page.locator("#count-faulty")).hasText("1");
        assertThat(page.getByText("<b>Browser</b> Bakery").first()).isVisible();
        checkAxe(page);
        screenshot(page, "imports-ready");

        page.locator("[id$=':run']").click();
        page.locator("#faulty").waitFor();
        assertThat(page.locator(".heading .status")).hasText("Done");
        Download report = page.waitForDownload(() -> page.locator("#faulty").click());
        assertThat(Files.readString(report.path(), StandardCharsets.UTF_8))
                .contains("Line;Reason;Microsoft ID", "nonsense;'=1+1");
        screenshot(page, "imports-done");
        page.navigate("customers/list?q=bakery");
        assertThat(page.getByText("<b>Browser</b> Bakery").first()).isVisible();
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoCsv() {
        signInAs(PARTNER);
        page.navigate("imports/list");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "picture.csv", "text/csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        page.locator("#upload button").click();

        assertThat(page.locator("#file-error")).containsText("This is not a CSV file (a picture)");
        checkAxe(page);
    }

    @Test
    void letsAPersonSayWhatTheColumnsAre() {
        signInAs(PARTNER);
        page.navigate("imports/list");
        handIn(page, "Key,Who\n" + UUID.randomUUID() + ",Chosen Columns\n");

        assertThat(page.getByText("The headings were not understood")).isVisible();
        checkAxe(page);
        screenshot(page, "imports-columns");
        page.getByLabel("Key").selectOption("CUSTOMER_ID");
        page.getByLabel("Who").selectOption("COMPANY_NAME");
        page.locator("[id$=':again']").click();

        page.locator("#count-new").waitFor();
        assertThat(page.locator("#count-new")).hasText("1");
        page.locator("[id$=':cancel']").click();
        assertThat(page.locator(".heading .status")).hasText("Cancelled");
    }

    @Test
    void refusesAGigabyteBeforeItIsSent() throws IOException {
        signInAs(PARTNER);
        String session = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();

        String answer = post("portal/imports/upload", session, 1L << 30);

        assertThat(answer).startsWith("HTTP/1.1 303").contains("refused=FileTooLargeException");
        page.navigate("imports/list?refused=FileTooLargeException&what=512");
        assertThat(page.locator("#file-error")).containsText("larger than 512 MB");
    }

    @Test
    void anotherTenantsImportIsNotThere() {
        signInAs(PARTNER);
        page.navigate("imports/list");
        handIn(page, "Microsoft ID,Company name\n" + UUID.randomUUID() + ",Mine\n");
        page.locator("#count-new").waitFor();
        String mine = page.url();

        Page other = open(Device.DESKTOP, "en");
        signInAs(other, "lucia.ortega@contoso.example");
        expectProblem("404");
        assertThat(other.navigate(mine).status()).isEqualTo(404);
        assertThat(other.navigate(mine.replace("detail", "faulty")).status()).isEqualTo(404);
        assertThat(other.navigate(mine.replace("detail", "progress")).status()).isEqualTo(404);
        assertThat(other.navigate("imports/export?kind=subscriptions&customer=999999999")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ru"})
    void looksRightInEveryLanguage(String language) {
        signInAs(PARTNER);
        page.navigate("imports/list?lang=" + language);
        assertThat(page.locator("#file-large")).isHidden();
        page.locator("summary").click();
        checkLook(page, language, "imports-list");
        handIn(page, "Microsoft ID,Company name\n" + UUID.randomUUID() + ",Look " + language + "\nx,y\n");
        page.locator("#count-new").waitFor();
        checkLook(page, language, "imports-detail");
    }

    private static void handIn(Page on, String content) {
        on.locator("#file")
                .setInputFiles(new FilePayload("customers.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        on.locator("#upload button").click();
        on.waitForURL(url -> url.contains("imports/detail"));
    }

    /** Announces a body of that length and sends nothing of it: the answer must not wait for it. */
    private String post(String path, String cookies, long length) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address().getPort())) {
            socket.setSoTimeout(15_000);
            String head = "POST /" + path + " HTTP/1.1\r\nHost: localhost:"
                    + address().getPort() + "\r\nCookie: "
                    + cookies + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                    + "Content-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }
}
