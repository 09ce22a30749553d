package org.partnerportal.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    @Test
    void whatStaysIsNotTold() {
        compare("name", "A", "A");
        compare("version", 1L, 2L);
        assertThat(before).isEmpty();
        assertThat(after).isEmpty();
    }

    @Test
    void secretsAreToldToHaveChangedAndNoMore() {
        compare("password_hash", "old hash", "new hash");
        compare("token", null, "abc");
        assertThat(before).containsEntry("password_hash", Secrets.MASK).containsEntry("token", null);
        assertThat(after).containsEntry("password_hash", Secrets.MASK).containsEntry("token", Secrets.MASK);
    }

    @Test
    void ofLongTextsThePartThatDiffers() {
        String start = "a".repeat(3_000);
        String end = "z".repeat(3_000);
        compare("draft", start + "nine to five" + end, start + "eight to six" + end);

        assertThat(before.get("draft"))
                .contains("nine to five")
                .hasSizeLessThan(120)
                .startsWith("…")
                .endsWith("…");
        assertThat(after.get("draft")).contains("eight to six").hasSizeLessThan(120);
    }

    @Test
    void neverHalfACharacter() {
        Values.tell("t", "text", "a" + "🌍".repeat(500), after);
        assertThat(after.get("text").codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        assertThat(after.get("text")).contains("sha256");
    }

    @Test
    void instantsAreUtcWhateverTheyComeAs() {
        assertThat(Values.text(LocalDateTime.of(2026, 11, 21, 5, 0))).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(Values.text(Instant.parse("2026-11-21T05:00:00Z"))).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(Values.text(new byte[] {1, 2})).startsWith("sha256 ").endsWith(", 2 B");
    }

    private void compare(String column, Object was, Object is) {
        Values.compare("t", column, was, is, before, after);
    }
}
