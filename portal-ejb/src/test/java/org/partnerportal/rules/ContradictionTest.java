package org.partnerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.persistence.ReferenceData;

class ContradictionTest {

    /** The page says what a reading decides: it must not say "nothing" of one on which rules of the task matrix hang. */
    @Test
    void saysOfEachThatTheTaskMatrixKnowsThatItDecidesWhoMayDoWhat() {
        assertThat(ReferenceData.rows("contradiction").stream()
                        .filter(row -> Effect.valueOf(row.getField("effect")) == Effect.ROLES)
                        .map(row -> row.getField("code")))
                .containsExactlyInAnyOrderElementsOf(ReferenceData.rows("task_rule").stream()
                        .map(row -> row.getField("contradiction"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()));
    }
}
