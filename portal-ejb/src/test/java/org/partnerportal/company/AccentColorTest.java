package org.partnerportal.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccentColorTest {

    @Test
    void knowsTheContrastOfTheGuideline() {
        assertThat(new AccentColor("#000000").contrastToWhite()).isCloseTo(21, within(0.001));
        assertThat(new AccentColor("#ffffff").contrastToWhite()).isCloseTo(1, within(0.001));
        assertThat(new AccentColor("#767676").contrastToWhite()).isCloseTo(4.54, within(0.01));
    }

    @Test
    void takesAColourOnWhichWhiteTextCanBeRead() {
        assertThat(AccentColor.of("#0B5CAD").value()).isEqualTo("#0b5cad");
    }

    @Test
    void refusesAColourThatIsTooLight() {
        assertThatThrownBy(() -> AccentColor.of("#ffd400"))
                .isInstanceOf(AccentColorTooLightException.class)
                .satisfies(refusal -> assertThat(((AccentColorTooLightException) refusal).arguments())
                        .containsExactly(1.4, 4.5));
    }
}
