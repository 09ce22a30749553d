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

class KeptKeyTest {

    @TempDir
    private Path data;

    @Test
    void isTheSameAtTheNextStart() throws IOException {
        for (KeptKey key : KeptKey.of(data)) {
            String first = key.value();

            assertThat(Base64.getDecoder().decode(first)).hasSize(32);
            assertThat(new KeptKey(key.setting(), key.file()).value()).isEqualTo(first);
        }
    }

    @Test
    void isAnotherForEachUse() throws IOException {
        assertThat(KeptKey.of(data).get(0).value())
                .isNotEqualTo(KeptKey.of(data).get(1).value());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws IOException {
        for (KeptKey key : KeptKey.of(data)) {
            key.value();

            assertThat(Files.getPosixFilePermissions(key.file()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
