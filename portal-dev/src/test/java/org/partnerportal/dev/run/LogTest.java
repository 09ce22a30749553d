package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir
    private Path directory;

    @Test
    void prefersErrors() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), "start\n[ERROR] disk full\nlast breath\n");

        assertThat(Log.tail(log))
                .contains("disk full")
                .doesNotContain("last breath")
                .contains(log.toString());
    }

    @Test
    void showsTheServersFirstFailureAndItsDeepestCause() throws IOException {
        Path log = Files.writeString(
                directory.resolve("log"),
                """
                [2026-11-21] [Payara] [INFO] [x] [[
                  all is well]]

                [2026-11-21] [Payara] [SEVERE] [x] [[
                  Exception while starting
                jakarta.ejb.EJBException: no Migrator
                \tat com.sun.ejb.X
                Caused by: jakarta.ejb.CreateException: no Migrator
                \tat com.sun.ejb.Y
                Caused by: FlywayValidateException: Validate failed
                \tat org.flywaydb.Z]]

                [2026-11-21] [Payara] [SEVERE] [x] [[
                  Exception while loading the app
                Caused by: something else]]
                """);

        assertThat(Log.tail(log))
                .startsWith("Exception while starting\n  Caused by: FlywayValidateException: Validate failed\n")
                .doesNotContain("all is well", "something else", "\tat ");
    }

    @Test
    void showsTheEndWithoutErrors() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), "1\n2\n3\n4\n");

        assertThat(Log.tail(log)).startsWith("2\n  3\n  4");
    }

    @Test
    void livesWithoutALog() {
        assertThat(Log.tail(directory.resolve("none"))).contains("no log at");
        assertThat(Log.find(directory.resolve("none"), "x")).isEmpty();
    }

    @Test
    void findsAMark() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), "[INFO] [x]\n  PORTAL SET-UP: open http://x]]\n");

        assertThat(Log.find(log, "PORTAL SET-UP:")).contains("PORTAL SET-UP: open http://x");
    }
}
