package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneTimeTokenTest {

    @Test
    void isLongRandomAndSafeInAnAddress() {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String value = OneTimeToken.create().value();
            assertThat(value).matches("[A-Za-z0-9_-]{43}");
            values.add(value);
        }
        assertThat(values).hasSize(1000);
    }

    @Test
    void isFoundAgainByTheHashOfWhatStandsInTheLink() {
        OneTimeToken token = OneTimeToken.create();

        assertThat(OneTimeToken.of(token.value()).hash()).isEqualTo(token.hash());
        assertThat(OneTimeToken.of("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotShowItselfInALog() {
        OneTimeToken token = OneTimeToken.create();

        assertThat(token.toString()).doesNotContain(token.value());
    }
}
