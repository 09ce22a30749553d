package org.partnerportal.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void takesTheLocalRunForGrantedWhenNothingIsSaid() {
        Settings settings = new Settings(Map.of());

        assertThat(settings.url()).isEqualTo("http://localhost:8080/portal");
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void followsThePortOfTheLocalRun() {
        assertThat(new Settings(Map.of("PORTAL_HTTP_PORT", "8090")).url()).isEqualTo("http://localhost:8090/portal");
    }

    @Test
    void takesTheAddressThatThePortalIsKnownBy() {
        Settings settings =
                new Settings(Map.of("PORTAL_URL", "https://portal.fabrikam.example/", "PORTAL_DEMO", "true"));

        assertThat(settings.url()).isEqualTo("https://portal.fabrikam.example");
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void countsABlankSettingAsNone() {
        assertThat(new Settings(Map.of("PORTAL_X", "  ")).text("PORTAL_X")).isEmpty();
    }
}
