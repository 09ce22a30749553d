package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTimelineTest {

    private static final Instant DAY_1 = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant DAY_5 = Instant.parse("2026-11-05T00:00:00Z");
    private static final Instant DAY_9 = Instant.parse("2026-11-09T00:00:00Z");
    private static final Instant DAY_20 = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-11-20T00:00:00Z");

    @Test
    void aLaterVersionTakesThePlaceOfAnEarlierOneFromItsBeginning() {
        VersionFacts first = version(1, DAY_1, null, null);
        VersionFacts second = version(2, DAY_9, null, null);
        OfferTimeline timeline = new OfferTimeline(List.of(second, first));
        assertThat(timeline.shownAt(DAY_5)).containsExactly(first);
        assertThat(timeline.shownAt(DAY_9)).containsExactly(second);
        assertThat(timeline.ends(first)).isEqualTo(DAY_9);
        assertThat(timeline.ends(second)).isNull();
    }

    @Test
    void beforeTheFirstThereIsNothing() {
        assertThat(new OfferTimeline(List.of(version(1, DAY_5, null, null))).shownAt(DAY_1))
                .isEmpty();
    }

    @Test
    void publishingNowAlsoReplacesWhatWasScheduled() {
        VersionFacts scheduled = version(1, DAY_20, null, null);
        VersionFacts published = version(2, DAY_5, null, null);
        OfferTimeline timeline = new OfferTimeline(List.of(scheduled, published));
        assertThat(timeline.shownAt(LATER)).containsExactly(published);
        assertThat(timeline.scheduled(1, DAY_9)).isEmpty();
    }

    @Test
    void whenTheLastOneEndsAnEarlierOneDoesNotComeBackButTheLastIsStillShown() {
        VersionFacts first = version(1, DAY_1, null, null);
        VersionFacts second = version(2, DAY_5, DAY_9, null);
        OfferTimeline timeline = new OfferTimeline(List.of(first, second));
        assertThat(timeline.shownAt(DAY_20)).containsExactly(second);
        assertThat(timeline.inForce(second, DAY_20)).isFalse();
        assertThat(timeline.inForce(first, DAY_20)).isFalse();
    }

    @Test
    void withdrawalEndsAVersionAndOneBeforeItsBeginningUndoesIt() {
        VersionFacts first = version(1, DAY_1, null, null);
        VersionFacts undone = version(2, DAY_9, null, DAY_5);
        OfferTimeline timeline = new OfferTimeline(List.of(first, undone));
        assertThat(timeline.shownAt(DAY_20)).containsExactly(first);
        assertThat(timeline.inForce(first, DAY_20)).isTrue();
        VersionFacts withdrawn = version(1, DAY_1, null, DAY_5);
        assertThat(new OfferTimeline(List.of(withdrawn)).inForce(withdrawn, DAY_5))
                .isFalse();
    }

    @Test
    void whatWasKnownThenKnowsNothingOfALaterWithdrawal() {
        VersionFacts withdrawn = version(1, DAY_1, null, DAY_9);
        assertThat(new OfferTimeline(List.of(withdrawn.knownAt(DAY_5))).ends(withdrawn.knownAt(DAY_5)))
                .isNull();
        assertThat(withdrawn.knownAt(DAY_9).withdrawnAt()).isEqualTo(DAY_9);
    }

    @Test
    void aCompanyShowsAllOffersInForceAndWithoutAnyTheOneThatEndedLast() {
        VersionFacts ended = new VersionFacts(11, 1, 7, 1, DAY_1, DAY_5, null, "");
        VersionFacts endedLater = new VersionFacts(12, 2, 7, 1, DAY_1, DAY_9, null, "");
        VersionFacts other = new VersionFacts(13, 3, 8, 1, DAY_1, null, null, "");
        VersionFacts another = new VersionFacts(14, 4, 8, 1, DAY_5, null, null, "");
        OfferTimeline timeline = new OfferTimeline(List.of(ended, endedLater, other, another));
        assertThat(timeline.shownAt(DAY_20)).containsExactlyInAnyOrder(endedLater, other, another);
        assertThat(timeline.shownAt(DAY_1)).containsExactlyInAnyOrder(ended, endedLater, other);
    }

    @Test
    void theNextChangeIsTheNextBeginningOrEnd() {
        VersionFacts first = version(1, DAY_1, DAY_9, null);
        VersionFacts second = version(2, DAY_20, null, null);
        OfferTimeline timeline = new OfferTimeline(List.of(first, second));
        assertThat(timeline.nextChange(DAY_5)).hasValue(DAY_9);
        assertThat(timeline.nextChange(DAY_9)).hasValue(DAY_20);
        assertThat(timeline.nextChange(DAY_20)).isEmpty();
    }

    @Test
    void historyTellsWhereEachVersionStands() {
        VersionFacts over = version(1, DAY_1, DAY_5, null);
        VersionFacts replaced = version(2, DAY_5, null, null);
        VersionFacts inForce = version(3, DAY_9, LATER, null);
        VersionFacts scheduled = version(4, LATER, null, null);
        VersionFacts withdrawn = version(5, LATER, null, DAY_20);
        VersionHistory history =
                new VersionHistory(List.of(over, replaced, inForce, scheduled, withdrawn), DAY_20.plusSeconds(1));
        assertThat(List.of(over, replaced, inForce, scheduled, withdrawn))
                .extracting(history::stateOf)
                .containsExactly(
                        OfferVersionState.OVER,
                        OfferVersionState.REPLACED,
                        OfferVersionState.IN_FORCE,
                        OfferVersionState.SCHEDULED,
                        OfferVersionState.WITHDRAWN);
        assertThat(history.withdrawable(3)).isTrue();
        assertThat(history.withdrawable(2)).isFalse();
        assertThat(history.counts(1)).isTrue();
    }

    private static VersionFacts version(int no, Instant from, Instant to, Instant withdrawn) {
        return new VersionFacts(no, 1, 7, no, from, to, withdrawn, "sha" + no);
    }
}
