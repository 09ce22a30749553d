package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SupportOfferTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final long ANA = 1;
    private static final long BORIS = 2;

    @Test
    void whoAsksForApprovalCannotGiveIt() {
        SupportOffer offer = submitted();
        assertThatThrownBy(() -> offer.approve(ANA)).isInstanceOf(OwnApprovalException.class);
        offer.approve(BORIS);
    }

    @Test
    void whatWaitsForApprovalStaysAsItIsUntilItIsAnswered() {
        SupportOffer offer = submitted();
        assertThatThrownBy(() -> offer.edit("Other", OfferContent.EMPTY, ANA, NOW))
                .isInstanceOf(OfferInReviewException.class);
        assertThatThrownBy(() -> offer.archive(true)).isInstanceOf(OfferInReviewException.class);
        offer.sendBack("Prices?");
        assertThat(offer.reviewState()).isEqualTo(ReviewState.RETURNED);
        offer.edit("Other", OfferContent.EMPTY, ANA, NOW);
        assertThat(offer.reviewState()).isEqualTo(ReviewState.EDITING);
    }

    @Test
    void nobodyApprovesWhatNobodyAskedFor() {
        SupportOffer offer = new SupportOffer(7, "Standard", OfferContent.EMPTY, ANA, NOW);
        assertThatThrownBy(() -> offer.approve(BORIS)).isInstanceOf(OfferNotInReviewException.class);
        assertThatThrownBy(() -> offer.sendBack("?")).isInstanceOf(OfferNotInReviewException.class);
        assertThatThrownBy(offer::takeBack).isInstanceOf(OfferNotInReviewException.class);
    }

    @Test
    void theArchiveIsClosed() {
        SupportOffer offer = new SupportOffer(7, "Standard", OfferContent.EMPTY, ANA, NOW);
        offer.archive(true);
        assertThatThrownBy(() -> offer.edit("Other", OfferContent.EMPTY, ANA, NOW))
                .isInstanceOf(OfferArchivedException.class);
        offer.archive(false);
        offer.edit("Other", OfferContent.EMPTY, ANA, NOW);
        assertThat(offer.name()).isEqualTo("Other");
    }

    @Test
    void aPeriodBeginsNowAtTheEarliestAndEndsAfterItsBeginning() {
        assertThat(Period.FROM_NOW_ON.startingAt(NOW)).isEqualTo(new Period(NOW, null));
        assertThat(new Period(NOW.minusSeconds(60), null).startingAt(NOW).from())
                .isEqualTo(NOW);
        assertThat(new Period(NOW.plusSeconds(60), null).startingAt(NOW).from()).isEqualTo(NOW.plusSeconds(60));
        assertThatThrownBy(() -> new Period(null, NOW).startingAt(NOW)).isInstanceOf(PeriodEndsTooEarlyException.class);
    }

    @Test
    void aPublishedVersionKnowsWhetherItIsIntact() {
        SupportOffer offer =
                new SupportOffer(7, "Standard", OfferFixtures.content().build(), ANA, NOW) {
                    @Override
                    Long id() {
                        return 5L;
                    }
                };
        OfferVersion version =
                new OfferVersion(offer, 1, offer.content(), new Period(NOW, null), null, new Signed(ANA, NOW));
        assertThat(version.intact()).isTrue();
        assertThat(version.content()).isEqualTo(offer.content());
    }

    private static SupportOffer submitted() {
        SupportOffer offer = new SupportOffer(7, "Standard", OfferContent.EMPTY, ANA, NOW);
        offer.submit(Period.FROM_NOW_ON, ANA, NOW);
        return offer;
    }
}
