package org.partnerportal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SupportProfileCheckTest {

    @Test
    void bringsEachFieldToTheFormThatIsStored() {
        SaveSupportProfile stored = SupportProfileCheck.canonical(
                new SaveSupportProfile(3, " soporte@fabrikam.es ", "910 000 000", "fabrikam.es"), "ES");
        assertThat(stored)
                .isEqualTo(new SaveSupportProfile(3, "soporte@fabrikam.es", "+34910000000", "https://fabrikam.es"));
    }

    @Test
    void oneOfEmailAndTelephoneIsEnough() {
        assertThat(SupportProfileCheck.wrong(new SaveSupportProfile(0, null, "910 000 000", null), "ES"))
                .isEmpty();
        assertThat(SupportProfileCheck.wrong(new SaveSupportProfile(0, "a@b.es", " ", ""), "ES"))
                .isEmpty();
    }

    @Test
    void aWebsiteAloneReachesNobody() {
        assertThat(SupportProfileCheck.wrong(new SaveSupportProfile(0, "", "", "fabrikam.es"), "ES"))
                .containsExactly(SupportProfileField.EMAIL, SupportProfileField.TELEPHONE);
    }

    @Test
    void namesEveryWrongField() {
        SaveSupportProfile typed = new SaveSupportProfile(0, "a@b", "12", "javascript:alert(1)");
        assertThatThrownBy(() -> SupportProfileCheck.canonical(typed, "ES"))
                .isInstanceOfSatisfying(SupportProfileInvalidException.class, refused -> assertThat(refused.fields())
                        .containsExactlyInAnyOrder(SupportProfileField.values()));
    }
}
