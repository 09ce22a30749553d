package org.partnerportal.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

class SecretBoxTest {

    private final SecretBox box = box(key(1));

    @Test
    void opensWhatItSealedForTheSameUseAlone() {
        String sealed = box.seal("ключ", "user:1");

        assertThat(box.open(sealed, "user:1")).contains("ключ");
        assertThat(box.open(sealed, "user:2")).isEmpty();
        assertThat(box(key(2)).open(sealed, "user:1")).isEmpty();
        assertThat(sealed).doesNotContain("ключ");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(box.seal("text", "use")).isNotEqualTo(box.seal("text", "use"));
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] sealed = Base64.getUrlDecoder().decode(box.seal("text", "use"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(box.open(Base64.getUrlEncoder().encodeToString(changed), "use"))
                    .as("byte %s", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA"})
    void opensNothingElse(String text) {
        assertThat(box.open(text, "use")).isEmpty();
    }

    @Test
    void givesFingerprintsThatNeedTheKey() {
        assertThat(box.fingerprint("code", "user:1"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(box.fingerprint("code", "user:1"))
                .isNotEqualTo(box.fingerprint("code", "user:2"))
                .isNotEqualTo(box(key(2)).fingerprint("code", "user:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "AAAA", "not base64!", "${ENV=PORTAL_SECRET_KEY}"})
    void saysWhatIsWrongWithTheKeyAndNotTheKey(String key) {
        assertThatThrownBy(() -> box(key).requireKey())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PORTAL_SECRET_KEY must be the base64 of 32 random bytes");
        assertThatThrownBy(() -> box("AAAA").requireKey()).hasMessageNotContaining("AAAA");
    }

    private static SecretBox box(String key) {
        return new SecretBox(new Settings(Map.of(SecretBox.SETTING, key)));
    }

    private static String key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
