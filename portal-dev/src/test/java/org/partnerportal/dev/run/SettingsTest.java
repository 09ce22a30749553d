package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final List<String> set = new ArrayList<>();

    @AfterEach
    void restore() {
        set.forEach(System::clearProperty);
    }

    @Test
    void needsNothing() {
        Settings settings = Settings.read();

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(settings.home().resolve(".portal"));
        assertThat(settings.ownDatabase()).isEmpty();
        assertThat(settings.environment())
                .containsEntry("PORTAL_DEMO", "true")
                .containsEntry("PORTAL_MAIL", "outbox")
                .containsEntry("PORTAL_SECOND_FACTOR", "offered");
    }

    @Test
    void takesWhatIsGiven() {
        set("PORTAL_HTTP_PORT", "9090");
        set("PORTAL_BIND", "0.0.0.0");
        set("PORTAL_DATA", "/srv/portal");
        set("PORTAL_HEAP", "2g");
        set("PORTAL_DEMO", "false");
        set("PORTAL_SOMETHING_OF_A_FEATURE", "x");

        Settings settings = Settings.read();

        assertThat(settings.httpPort()).isEqualTo(9090);
        assertThat(settings.bind()).isEqualTo("0.0.0.0");
        assertThat(settings.data()).isEqualTo(Path.of("/srv/portal"));
        assertThat(settings.heap()).isEqualTo("2g");
        assertThat(settings.environment())
                .containsEntry("PORTAL_DEMO", "false")
                .containsEntry("PORTAL_SECOND_FACTOR", "required")
                .containsEntry("PORTAL_SOMETHING_OF_A_FEATURE", "x");
    }

    @Test
    void givesPortsThatDiffer() {
        Settings settings = Settings.read();

        assertThat(settings.adminPort()).isNotEqualTo(settings.databasePort());
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_HTTP_PORT, http, PORTAL_HTTP_PORT must be a port",
        "PORTAL_HTTP_PORT, 0, PORTAL_HTTP_PORT must be a port",
        "PORTAL_HTTP_PORT, 65536, PORTAL_HTTP_PORT must be a port",
        "PORTAL_HEAP, much, PORTAL_HEAP must be a size",
        "PORTAL_DB_URL, jdbc:postgresql://db/portal, PORTAL_DB_URL must start with jdbc:mysql://",
        "PORTAL_DB_URL, jdbc:mysql://db/portal, PORTAL_DB_USER must be"
    })
    void saysWhatIsWrong(String name, String value, String message) {
        set(name, value);

        assertThatThrownBy(Settings::read)
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(message);
    }

    @Test
    void givesAnOwnDatabaseTheProvenParameters() {
        set("PORTAL_DB_URL", "jdbc:mysql://db:3306/portal");
        set("PORTAL_DB_USER", "me");
        set("PORTAL_DB_PASSWORD", "secret");

        DatabaseAddress database = Settings.read().ownDatabase().orElseThrow();

        assertThat(database.url())
                .startsWith("jdbc:mysql://db:3306/portal?")
                .contains("connectionTimeZone=UTC", "rewriteBatchedStatements=true", "fallbackToSystemKeyStore=false");
        assertThat(database.user()).isEqualTo("me");
        assertThat(database.password()).isEqualTo("secret");
    }

    @Test
    void leavesParametersOfTheUsersOwnAlone() {
        set("PORTAL_DB_URL", "jdbc:mysql://db:3306/portal?sslMode=REQUIRED");
        set("PORTAL_DB_USER", "me");

        assertThat(Settings.read().ownDatabase().orElseThrow().url())
                .isEqualTo("jdbc:mysql://db:3306/portal?sslMode=REQUIRED");
    }

    private void set(String name, String value) {
        System.setProperty(name, value);
        set.add(name);
    }
}
