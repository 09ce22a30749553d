package org.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

class AuditSettingsTest {

    @Test
    void sevenYearsUnlessSaidOtherwise() {
        assertThat(AuditSettings.retention(new Settings(Map.of()))).isEqualTo(Duration.ofDays(2557));
        assertThat(AuditSettings.retention(days("400"))).isEqualTo(Duration.ofDays(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"364", "0", "-1", "a year", "100000000000"})
    void neverLessThanAYearAndNeverAGuess(String days) {
        assertThatIllegalStateException()
                .isThrownBy(() -> AuditSettings.retention(days(days)))
                .withMessageContaining("PORTAL_AUDIT_RETENTION_DAYS");
    }

    private static Settings days(String days) {
        return new Settings(Map.of("PORTAL_AUDIT_RETENTION_DAYS", days));
    }
}
