package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void areTenThatDiffer() {
        assertThat(RecoveryCode.create())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}"));
        assertThat(RecoveryCode.create()).doesNotContainAnyElementsOf(RecoveryCode.create());
    }

    @Test
    void mayBeTypedAsTheyAreRead() {
        String expected = "0k1mq104td";
        assertThat(RecoveryCode.normalised("0k1mq-104td")).isEqualTo(expected);
        assertThat(RecoveryCode.normalised(" OKIMQ LO4TD ")).isEqualTo(expected);
        assertThat(RecoveryCode.normalised("0k1mq–104td")).isEqualTo(expected);
    }

    /** A code of the app has six characters, so the two are never taken for one another. */
    @Test
    void neverLookLikeACodeOfTheApp() {
        assertThat(RecoveryCode.create())
                .allMatch(code -> RecoveryCode.normalised(code).length() == 10);
    }
}
