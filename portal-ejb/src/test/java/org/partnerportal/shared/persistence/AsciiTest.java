package org.partnerportal.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void leavesWhatTheColumnCanHold() {
        assertThat(Ascii.of("4300001-aZ %_\\ ~")).isEqualTo("4300001-aZ %_\\ ~");
        assertThat(Ascii.of("")).isEmpty();
        assertThat(Ascii.of(null)).isNull();
    }

    @Test
    void makesFindableNowhereWhatItCannot() {
        assertThat(Ascii.of("43é Привет🐘")).matches("43\u007f \u007f{7,8}").isASCII();
        assertThat(Ascii.of(Like.containing("я"))).isEqualTo("%\u007f%");
    }
}
