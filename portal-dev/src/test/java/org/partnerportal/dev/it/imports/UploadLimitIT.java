package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.imports.ImportService;
import org.partnerportal.shared.config.Settings;

/** Files beyond the limit, sent as the browser of a person or as anything else would send them. */
class UploadLimitIT extends PortalIT {

    private static final String REFUSED = "/imports/list?refused=FileTooLargeException&what=512";
    private static final int MEGABYTE = 1 << 20;

    @Inject
    private Tenants tenants;

    @Inject
    private Network network;

    @Inject
    private Settings settings;

    private long company;
    private WebClient browser;

    @BeforeEach
    void signIn() throws Exception {
        company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        browser = new WebClient(settings.url());
        browser.signIn(tenants.user(company, Role.ADMIN_AGENT), Tenants.PASSWORD);
    }

    @Test
    void isRefusedBeforeAByteIsReadWhenItSaysThatItIsTooLarge() throws Exception {
        try (RawUpload upload = upload()) {
            upload.announce(2 * ImportService.MOST_BYTES);

            assertThat(upload.answer()).startsWith("HTTP/1.1 303").contains(REFUSED, "Connection: close");
        }
        assertThat(browser.get(REFUSED + "&lang=en").body()).contains("The file is larger than 512");
        assertNothingKept();
    }

    @Test
    void isRefusedWithoutReadingItWhenItDoesNotSayHowLargeItIs() throws Exception {
        long before = bytesOnDisk();
        try (RawUpload upload = upload()) {
            upload.begin(MEGABYTE);

            assertThat(upload.answer()).startsWith("HTTP/1.1 411").contains("Connection: close");
            assertThat(bytesOnDisk()).isEqualTo(before);
        }
        assertNothingKept();
    }

    @Test
    void leavesNothingOnDiskWhenItIsRefusedAfterReadingIt() throws Exception {
        long before = bytesOnDisk();
        try (RawUpload upload = upload()) {
            upload.file(MEGABYTE);

            assertThat(upload.answer()).startsWith("HTTP/1.1 303").contains("refused=WrongFileKindException");
            assertThat(bytesOnDisk()).isEqualTo(before);
        }
        assertNothingKept();
    }

    private RawUpload upload() throws IOException {
        return new RawUpload(URI.create(settings.url()), browser.session());
    }

    private void assertNothingKept() {
        assertThat(network.number("SELECT COUNT(*) FROM import_job WHERE company_id = ?", company))
                .isZero();
    }

    /** In the folders where the server may put what it receives. */
    private static long bytesOnDisk() {
        Path root = Path.of(System.getProperty("com.sun.aas.instanceRoot"));
        return List.of(root.resolve("generated"), Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .mapToLong(UploadLimitIT::bytes)
                .sum();
    }

    private static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .mapToLong(UploadLimitIT::size)
                    .sum();
        } catch (IOException | UncheckedIOException vanishedMeanwhile) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException deletedMeanwhile) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
