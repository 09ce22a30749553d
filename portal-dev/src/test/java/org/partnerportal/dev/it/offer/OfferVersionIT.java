package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.dev.it.offer.Partner.ANA;
import static org.partnerportal.dev.it.offer.Partner.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferArchivedException;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferStillValidException;
import org.partnerportal.offer.Period;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.offer.WithdrawOffer;

/** Versions in time: later, ended, withdrawn, restored. */
class OfferVersionIT extends OfferScene {
    @Test
    void aVersionMayBeginLaterAndEndAndIsThenStillTheLastThingSaid() throws Exception {
        long company = partner.create();
        Instant start = clock.instant().plus(Duration.ofDays(10));
        Instant end = start.plus(Duration.ofDays(10));
        long offer = ana(company, () -> service.create(new CreateOffer("Later", content("Later"))));
        ana(company, () -> service.publish(new PublishOffer(offer, version(offer), new Period(start, end), null)));

        assertThat(shownAt(company, clock.instant())).isEmpty();
        assertThat(queries.nextChange(Set.of(company), clock.instant()))
                .hasValueSatisfying(next -> assertThat(next).isBetween(start.minusMillis(1), start.plusMillis(1)));
        PublishedOffer over =
                queries.publishedAt(Set.of(company), end.plusSeconds(60)).get(0);
        assertThat(over.inForceAt(end.plusSeconds(60))).isFalse();
        assertThat(queries.coverageAt(Set.of(company), end.plusSeconds(60))
                        .get(company)
                        .state())
                .isEqualTo(OfferCoverage.State.EXPIRED);
        assertThat(queries.coverageAt(Set.of(company), start.plusSeconds(60))
                        .get(company)
                        .state())
                .isEqualTo(OfferCoverage.State.IN_FORCE);
    }

    @Test
    void whatIsWithdrawnEndsAtOnceAndMayBeRestoredIntoTheDraft() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Mistaken");
        refuses(company, ANA, () -> service.archive(offer, version(offer)), OfferStillValidException.class);
        ana(company, () -> run(() -> service.withdraw(new WithdrawOffer(offer, 1, "Wrong prices"))));
        assertThat(queries.coverageAt(Set.of(company), clock.instant())
                        .get(company)
                        .state())
                .isEqualTo(OfferCoverage.State.EXPIRED);

        ana(company, () -> save(offer, content("Other")));
        ana(company, () -> run(() -> service.restore(offer, version(offer), 1)));
        assertThat(ana(company, () -> queries.draft(offer)).content().title().in("en"))
                .isEqualTo("Mistaken");

        ana(company, () -> run(() -> service.archive(offer, version(offer))));
        refuses(company, ANA, () -> save(offer, content("x")), OfferArchivedException.class);
    }

    @Test
    void listAndExpiryTakeAFixedNumberOfStatements() throws Exception {
        long company = partner.create();
        publish(company, "One");
        ana(company, queries::list); // the rules of its cloud are known from now on
        long few = ana(company, () -> Statements.of(queries::list));
        for (int i = 0; i < 5; i++) {
            publish(company, "More " + i);
        }
        assertThat(ana(company, () -> Statements.of(queries::list)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(2);
        assertThat(ana(company, () -> queries.expiringWithin(Duration.ofDays(30))))
                .isEmpty();
    }
}
