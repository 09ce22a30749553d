package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

class ViewStateKeyTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void isTheOneThatIsSet() {
        assertThat(key(Map.of(ViewStateKey.SETTING, KEY))).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "AAAA", "not base64!", "${ENV=PORTAL_VIEW_STATE_KEY}"})
    void isNeverABadOneForThenFacesWouldNotEncrypt(String bad) {
        String key = key(Map.of(ViewStateKey.SETTING, bad));

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(key).isNotEqualTo(key(Map.of(ViewStateKey.SETTING, bad)));
    }

    @Test
    void isRandomWhenNoneIsSet() {
        assertThat(Base64.getDecoder().decode(key(Map.of()))).hasSize(32);
        assertThat(key(Map.of())).isNotEqualTo(key(Map.of()));
    }

    private static String key(Map<String, String> environment) {
        return (String) new ViewStateKey(new Settings(environment)).getObjectInstance(null, null, null, null);
    }
}
