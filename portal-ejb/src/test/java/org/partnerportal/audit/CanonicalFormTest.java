package org.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.trail.Outcome;

class CanonicalFormTest {

    private static final Instant AT = Instant.parse("2026-11-21T05:06:07.123456Z");

    /** Written down, so that a later version of the portal goes on understanding entries of this one. */
    @Test
    void isThisAndStaysThis() {
        assertThat(CanonicalForm.of(entry(AT, 7L, null, "OfferService.publish", "Ñandú 🌍")))
                .isEqualTo(
                        "1\n27:2026-11-21T05:06:07.123456Z\n1:7\n-\n20:OfferService.publish\n13:OFFER_PUBLISH\n4:DONE"
                                + "\n-\n16:support_offer:12\n11:203.0.113.7\n12:Ñandú 🌍");
        assertThat(CanonicalForm.digest(entry(AT, 7L, null, "OfferService.publish", "x")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void countsMicroseconds() {
        assertThat(CanonicalForm.of(entry(AT.plusNanos(789), 7L, null, "a", "")))
                .isEqualTo(CanonicalForm.of(entry(AT, 7L, null, "a", "")));
        assertThat(CanonicalForm.of(entry(AT.plusNanos(1_000), 7L, null, "a", "")))
                .isNotEqualTo(CanonicalForm.of(entry(AT, 7L, null, "a", "")));
    }

    /** What moves from one part to its neighbour, and what imitates the marks between them, is another form. */
    @Test
    void noTwoEntriesAreAlike() {
        List<Entry> entries = new ArrayList<>(List.of(
                entry(AT, 1L, null, "ab", "c"),
                entry(AT, null, 1L, "ab", "c"),
                entry(AT, 1L, null, "a", "bc"),
                entry(AT, 1L, null, "ab\n1:c", ""),
                entry(AT, 1L, null, "ab", "-"),
                entry(AT, 1L, null, "ab", ""),
                entry(AT, 11L, null, "ab", "c"),
                entry(AT, 1L, 1L, "ab", "c")));

        assertThat(new HashSet<>(entries.stream().map(CanonicalForm::of).toList()))
                .hasSameSizeAs(entries);
    }

    private static Entry entry(Instant at, Long user, Long customer, String operation, String details) {
        return new Entry(
                at,
                user,
                customer,
                operation,
                "OFFER_PUBLISH",
                Outcome.DONE,
                null,
                "support_offer:12",
                "203.0.113.7",
                details);
    }
}
