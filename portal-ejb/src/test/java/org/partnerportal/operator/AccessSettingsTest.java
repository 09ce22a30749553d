package org.partnerportal.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

class AccessSettingsTest {

    @Test
    void lastsFourHoursAtMostUnlessSet() {
        assertThat(AccessSettings.most(new Settings(Map.of()))).isEqualTo(240);
        assertThat(AccessSettings.most(minutes("45"))).isEqualTo(45);
    }

    @Test
    void offersNothingLongerThanIsAllowed() {
        assertThat(AccessSettings.choices(minutes("45"))).containsExactly(15, 30, 45);
        assertThat(AccessSettings.choices(new Settings(Map.of()))).containsExactly(15, 30, 60, 120, 240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "1441", "-1", "long", "99999"})
    void refusesWhatIsNoTimeOrTooLong(String minutes) {
        assertThatThrownBy(() -> AccessSettings.most(minutes(minutes))).isInstanceOf(IllegalStateException.class);
    }

    private static Settings minutes(String minutes) {
        return new Settings(Map.of("PORTAL_OPERATOR_ACCESS_MINUTES", minutes));
    }
}
