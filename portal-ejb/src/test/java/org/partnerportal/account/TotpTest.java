package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B: the ASCII digits 12345678901234567890. */
    private static final Totp RFC = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 37_037_037;

    @ParameterizedTest
    @CsvSource({
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void agreesWithTheStandard(long seconds, String code) {
        assertThat(RFC.step(code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void takesTheStepOnEitherSideAndNoFurther() {
        String code = "050471";
        assertThat(RFC.step(code, NOW)).hasValue(STEP);
        assertThat(RFC.step(code, NOW.minusSeconds(30))).hasValue(STEP);
        assertThat(RFC.step(code, NOW.plusSeconds(30))).hasValue(STEP);
        assertThat(RFC.step(code, NOW.minusSeconds(60))).isEmpty();
        assertThat(RFC.step(code, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void countsFromTheFirstToTheLastSecondOfAStep() {
        Instant begin = Instant.ofEpochSecond(STEP * 30);
        assertThat(RFC.step("050471", begin.minusSeconds(30))).hasValue(STEP);
        assertThat(RFC.step("050471", begin.minusSeconds(31))).isEmpty();
        assertThat(RFC.step("050471", begin.plusSeconds(59))).hasValue(STEP);
        assertThat(RFC.step("050471", begin.plusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50471", "0504710", "05047１", "050471 ", "abcdef", "-50471"})
    void takesNothingElse(String code) {
        assertThat(RFC.step(code, NOW)).isEmpty();
    }

    @Test
    void makesSecretsOf160BitsThatDiffer() {
        assertThat(Totp.create().secret())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(Totp.create().secret());
    }

    @Test
    void tellsTheAppWhoseItIs() {
        assertThat(RFC.uri("ana+núñez@fabrikam.example"))
                .startsWith("otpauth://totp/")
                .contains("secret=" + RFC.secret(), "issuer=Partner", "period=30", "digits=6")
                .doesNotContain(" ");
    }

    @Test
    void doesNotTellItsSecretToALog() {
        assertThat(RFC.toString()).doesNotContain(RFC.secret());
        assertThat(new FactorOffer("secret", "uri", "offer").toString()).doesNotContain("secret", "uri", "offer");
        assertThat(new ConfirmFactor("offer", "123456").toString()).doesNotContain("offer", "123456");
        assertThat(new RemoveFactor("password", "123456").toString()).doesNotContain("password", "123456");
    }
}
