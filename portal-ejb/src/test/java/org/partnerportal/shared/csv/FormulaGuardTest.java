package org.partnerportal.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''+1", "\r=2", "=1\n2"})
    void makesTextOfWhatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "'s-Hertogenbosch", "Fabrikam", "", "'", "+", "a=b", "@", "'@"})
    void givesBackWhatItGuarded(String cell) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(FormulaGuard.guard("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
        assertThat(FormulaGuard.unguard("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
    }
}
