package org.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.ChangeKind;

class DetailsTest {

    @Test
    void comeBackAsTheyWentOut() {
        Map<String, String> before = Map.of("name", "Ana \"Ñ\" \u0000 🌍");
        Details details = new Details(
                Map.of("offerId", "12"),
                List.of(
                        new Change("company", ChangeKind.CHANGED, "5", 9L, before, Map.of("name", "B"), 1),
                        Change.ofMany("subscription", ChangeKind.ADDED, 5_000)));

        assertThat(Details.read(details.write())).isEqualTo(details);
        assertThat(details.write()).isEqualTo(Details.read(details.write()).write());
    }

    @Test
    void ofTamperedTextAreNone() {
        assertThat(Details.read("{tampered")).isEqualTo(new Details(Map.of(), List.of()));
    }
}
