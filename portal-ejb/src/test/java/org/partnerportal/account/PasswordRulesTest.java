package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.account.PasswordRules.Weakness;

class PasswordRulesTest {

    private static final String EMAIL = "jose.nunez@fabrikam.example";
    private static final String NAME = "José Núñez Alcántara";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four random words here",
                "Tres tristes tigres",
                "кот сидит на окне",
                "xK3$pq9!LmZ2",
                "password manager made this one",
                "fabrikam has a green parrot"
            })
    void takesWhatIsLongAndNobodyGuesses(String password) {
        assertThat(PasswordRules.weakness(password, EMAIL, NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "кот на окне, TOO_SHORT",
        "aaaaaaaaaaaa, FEW_CHARACTERS",
        "abababababab, FEW_CHARACTERS",
        "password1234, COMMON",
        "Password2026!, COMMON",
        "qwertyuiop12, COMMON",
        "contraseña123, COMMON",
        "пароль123456, COMMON",
        "123456789012, COMMON",
        "abcdefghijkl, COMMON",
        "zyxwvutsrqponm, COMMON",
        "fabrikam2026, PERSONAL",
        "Alcántara2026, PERSONAL",
        "nunez.nunez1, PERSONAL"
    })
    void refusesWhatIsGuessedFirst(String password, Weakness expected) {
        assertThat(PasswordRules.weakness(password, EMAIL, NAME)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void hasAnUpperEndSoThatHashingStaysCheap(int length, boolean taken) {
        String password = "four random words here ".repeat(20).substring(0, length);

        assertThat(PasswordRules.weakness(password, EMAIL, NAME).isEmpty()).isEqualTo(taken);
    }
}
