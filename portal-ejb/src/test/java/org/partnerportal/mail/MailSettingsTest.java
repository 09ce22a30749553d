package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

class MailSettingsTest {

    @Test
    void keepsMailWhenNothingIsSaid() {
        assertThat(of(Map.of()).outbox()).isTrue();
    }

    @Test
    void namesTheVariableThatIsMissing() {
        MailSettings settings = of(Map.of("PORTAL_MAIL", "smtp"));

        assertThat(settings.outbox()).isFalse();
        assertThatThrownBy(settings::host).hasMessageContaining("PORTAL_SMTP_HOST");
        assertThatThrownBy(settings::from).hasMessageContaining("PORTAL_MAIL_FROM");
    }

    @Test
    void refusesAModeThatDoesNotExist() {
        assertThatThrownBy(() -> of(Map.of("PORTAL_MAIL", "pigeon")).outbox()).hasMessageContaining("pigeon");
    }

    @Test
    void encryptsUnlessToldNotTo() {
        assertThat(of(Map.of()).startTls()).isTrue();
        assertThat(of(Map.of("PORTAL_SMTP_STARTTLS", "off")).startTls()).isFalse();
    }

    @Test
    void forgetsMailAfterNinetyDaysUnlessToldOtherwise() {
        assertThat(of(Map.of()).retention()).isEqualTo(Duration.ofDays(90));
        assertThat(of(Map.of("PORTAL_MAIL_RETENTION_DAYS", "7")).retention()).isEqualTo(Duration.ofDays(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "a week", "100000000000"})
    void refusesWhatIsNoNumberOfDays(String days) {
        assertThatThrownBy(() -> of(Map.of("PORTAL_MAIL_RETENTION_DAYS", days)).retention())
                .hasMessageContaining("PORTAL_MAIL_RETENTION_DAYS");
    }

    private static MailSettings of(Map<String, String> environment) {
        return new MailSettings(new Settings(environment));
    }
}
