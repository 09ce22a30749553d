package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.dev.stack.TestStack;

/** The database of a run: whether what was written outlives a killed server, and who may come in. */
@Timeout(300)
class DatabaseIT {

    @TempDir
    private Path data;

    private Stack stack;

    @AfterEach
    void stop() {
        stack.stop();
    }

    @Test
    void keepsWhatWasWrittenThroughAKill() throws Exception {
        try (Connection connection = connect(start())) {
            connection.createStatement().execute("CREATE TABLE said (word VARCHAR(20)) ENGINE=InnoDB");
            connection.createStatement().execute("INSERT INTO said VALUES ('¡Привет! 😀')");
        }
        ProcessHandle killed = database();
        killed.destroyForcibly();
        killed.onExit().join();
        stack.stop();

        try (Connection connection = connect(start());
                var rows = connection.createStatement().executeQuery("SELECT word FROM said")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("¡Привет! 😀");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        DatabaseAddress address = start();

        for (String user : new String[] {"root", "portal", ""}) {
            assertThatThrownBy(() -> connect(new DatabaseAddress(address.url(), user, "")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
        assertThat(data.resolve("accounts.sql")).doesNotExist();
    }

    @Test
    void confinesThePortalToItsOwnSchema() throws Exception {
        try (Connection connection = connect(start())) {
            assertThatThrownBy(() -> connection.createStatement().execute("CREATE DATABASE other"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.createStatement().executeQuery("SELECT * FROM mysql.user"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private DatabaseAddress start() {
        stack = new Stack(new Settings(
                TestStack.home(),
                Path.of("none"),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                "127.0.0.1",
                data,
                "256m",
                Optional.empty(),
                Map.of()));
        stack.prepare();
        return stack.startDatabase();
    }

    private ProcessHandle database() throws Exception {
        String written = Files.readString(data.resolve("run/database.pid"));
        return ProcessHandle.of(Long.parseLong(written.split(" ")[0])).orElseThrow();
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
