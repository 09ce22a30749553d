package org.partnerportal.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadLeftoversTest {

    private static final Instant SINCE = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void deletesOldFilesOfUploadsAndNothingElse() throws IOException {
        file("upload_1_00000001.tmp", SINCE.minusSeconds(1));
        file("upload_1_00000002.tmp", SINCE);
        file("page.class", SINCE.minusSeconds(1));

        UploadLeftovers.sweep(folder, SINCE);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("upload_1_00000002.tmp", "page.class");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        UploadLeftovers.sweep(folder.resolve("missing"), SINCE);
        assertThat(folder).isEmptyDirectory();
    }

    private void file(String name, Instant written) throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(written));
    }
}
