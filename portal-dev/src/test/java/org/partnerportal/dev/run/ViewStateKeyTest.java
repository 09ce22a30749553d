package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ViewStateKeyTest {

    @TempDir
    private Path data;

    @Test
    void isTheSameAtTheNextStart() throws IOException {
        String first = new ViewStateKey(data).value();

        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(new ViewStateKey(data).value()).isEqualTo(first);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws IOException {
        new ViewStateKey(data).value();

        assertThat(Files.getPosixFilePermissions(data.resolve("view-state.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
