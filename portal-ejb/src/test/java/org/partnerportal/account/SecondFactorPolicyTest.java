package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;

class SecondFactorPolicyTest {

    private static final SignIn PASSWORD_ALONE = new SignIn(1, "stamp");
    private static final SignIn PROVEN = new SignIn(1, "stamp", "factor");

    @ParameterizedTest
    @EnumSource(CompanyKind.class)
    void demandsItOfAllButCustomersUnlessToldOtherwise(CompanyKind kind) {
        boolean partner = kind != CompanyKind.CUSTOMER;
        assertThat(new SecondFactorPolicy(new Settings(Map.of())).required(kind))
                .isEqualTo(partner);
        assertThat(with("required").required(kind)).isEqualTo(partner);
        assertThat(with("offered").required(kind)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no", "false", "optional", "${ENV=PORTAL_SECOND_FACTOR}"})
    void staysOnTheSafeSideOfAMistake(String mistake) {
        assertThat(with(mistake).required(CompanyKind.DIRECT_BILL_PARTNER)).isTrue();
    }

    @Test
    void asksForTheFactorThatThereIs() {
        Door factor = door(CompanyKind.CUSTOMER, "factor");
        assertThat(with("offered").step(PASSWORD_ALONE, factor)).isEqualTo(SignInStep.CODE);
        assertThat(with("offered").step(PROVEN, factor)).isEqualTo(SignInStep.DONE);
        assertThat(with("offered").step(PROVEN, door(CompanyKind.CUSTOMER, "another")))
                .isEqualTo(SignInStep.CODE);
    }

    @Test
    void leadsAPartnerWithoutAFactorToSetItUp() {
        Door none = door(CompanyKind.INDIRECT_RESELLER, null);
        assertThat(with("required").step(PASSWORD_ALONE, none)).isEqualTo(SignInStep.SET_UP);
        assertThat(with("required").step(PROVEN, none)).isEqualTo(SignInStep.SET_UP);
        assertThat(with("offered").step(PASSWORD_ALONE, none)).isEqualTo(SignInStep.DONE);
        assertThat(with("required").step(PASSWORD_ALONE, door(CompanyKind.CUSTOMER, null)))
                .isEqualTo(SignInStep.DONE);
    }

    private static SecondFactorPolicy with(String value) {
        return new SecondFactorPolicy(new Settings(Map.of(SecondFactorPolicy.SETTING, value)));
    }

    private static Door door(CompanyKind kind, String factor) {
        Caller caller = new Caller(7, 1L, "COMMERCIAL", kind.name(), Set.of());
        return new Door(new SignedInUser(caller, "Ana", "ana@fabrikam.example", "es", "UTC", "Fabrikam"), factor);
    }
}
