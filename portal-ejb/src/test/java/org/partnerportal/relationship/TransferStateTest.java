package org.partnerportal.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransferStateTest {

    @Test
    void leadsToAnEndFromEverywhereAndNeverBack() {
        for (TransferState state : TransferState.values()) {
            assertThat(state.next())
                    .allSatisfy(next -> assertThat(next.ordinal()).isGreaterThan(state.ordinal()));
            assertThat(state.counts() && !state.open()).isFalse();
            if (!state.open()) {
                assertThat(state.next()).isEmpty();
            }
        }
        Set<TransferState> reached = EnumSet.of(TransferState.ASKED);
        for (TransferState state : TransferState.values()) {
            if (reached.contains(state)) {
                reached.addAll(state.next());
            }
        }
        assertThat(reached).contains(TransferState.DONE, TransferState.REFUSED);
    }
}
