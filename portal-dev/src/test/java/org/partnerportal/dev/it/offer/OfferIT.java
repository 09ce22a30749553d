package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.dev.it.offer.Partner.ANA;
import static org.partnerportal.dev.it.offer.Partner.BORIS;
import static org.partnerportal.dev.it.offer.Partner.content;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.offer.ApprovalNeededException;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferArchivedException;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferHistory;
import org.partnerportal.offer.OfferIncompleteException;
import org.partnerportal.offer.OfferProblem;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.OfferStepKind;
import org.partnerportal.offer.OfferStepRow;
import org.partnerportal.offer.OfferStillValidException;
import org.partnerportal.offer.OfferVersionState;
import org.partnerportal.offer.OwnApprovalException;
import org.partnerportal.offer.Period;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.offer.SaveDraft;
import org.partnerportal.offer.SendBackOffer;
import org.partnerportal.offer.WithdrawOffer;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;

class OfferIT extends PortalIT {

    @Inject
    private Partner partner;

    @Inject
    private OfferService service;

    @Inject
    private OfferQueries queries;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void whatWasPublishedStaysLetterByLetterWhateverComesAfter() throws Exception {
        long company = partner.create();
        long offer = publish(company, "First");
        List<String> stored = storedVersions(offer);
        Instant then = clock.instant();
        ana(company, () -> save(offer, content("Second")));
        assertThat(shownAt(company, clock.instant())).containsExactly("First");
        ana(company, () -> service.publish(PublishOffer.now(offer, version(offer))));

        assertThat(shownAt(company, clock.instant())).containsExactly("Second");
        assertThat(shownAt(company, then)).containsExactly("First");
        assertThat(storedVersions(offer)).hasSize(2).contains(stored.get(0));
        OfferHistory history = ana(company, () -> queries.history(offer));
        assertThat(history.versions()).allMatch(row -> row.intact() && row.publishedBy() == ANA);
        assertThat(history.versions())
                .extracting(row -> row.state())
                .containsExactly(OfferVersionState.IN_FORCE, OfferVersionState.REPLACED);
    }

    @Test
    void aHandThatReachesIntoTheDatabaseIsSeen() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Sealed");
        Sql.update(
                database,
                "UPDATE support_offer_version SET content = REPLACE(content, 'Sealed', 'Forged') WHERE offer_id = ?",
                offer);
        assertThat(ana(company, () -> queries.history(offer)).versions())
                .singleElement()
                .matches(row -> !row.intact());
    }

    @Test
    void numbersArePublishedInOneFormAndMoneyKeepsItsDigits() throws Exception {
        long company = partner.create();
        publish(company, "Form");
        PublishedOffer published =
                queries.publishedAt(Set.of(company), clock.instant()).get(0);
        assertThat(published.content().channels().get(0).value()).isEqualTo("+34910000000");
        assertThat(published.content().prices().get(0).money()).hasToString("Optional[EUR 90.5]");
        assertThat(published.versionNo()).isEqualTo(1);
        assertThat(published.inForceAt(clock.instant())).isTrue();
    }

    @Test
    void whoAskedForApprovalCannotGiveIt() throws Exception {
        long company = partner.create();
        partner.wantFourEyes(company);
        long offer = ana(company, () -> service.create(new CreateOffer("Four eyes", content("Four eyes"))));
        refuses(company, ANA, () -> service.publish(now(offer)), ApprovalNeededException.class);
        ana(company, () -> run(() -> service.submit(now(offer))));
        refuses(company, ANA, () -> service.approve(offer, version(offer)), OwnApprovalException.class);
        assertThat(shownAt(company, clock.instant())).isEmpty();

        boris(company, () -> run(() -> service.sendBack(new SendBackOffer(offer, version(offer), "Which tax?"))));
        assertThat(ana(company, () -> queries.draft(offer)).review().comment()).isEqualTo("Which tax?");
        ana(company, () -> run(() -> service.submit(now(offer))));
        boris(company, () -> service.approve(offer, version(offer)));

        assertThat(shownAt(company, clock.instant())).containsExactly("Four eyes");
        OfferHistory history = ana(company, () -> queries.history(offer));
        assertThat(history.versions())
                .singleElement()
                .matches(row -> row.publishedBy() == BORIS && row.requestedBy() == ANA);
        assertThat(history.steps())
                .extracting(OfferStepRow::kind)
                .containsExactly(
                        OfferStepKind.PUBLISHED,
                        OfferStepKind.SUBMITTED,
                        OfferStepKind.RETURNED,
                        OfferStepKind.SUBMITTED);
    }

    @Test
    void theSecondEditorIsToldAndNothingIsOverwritten() throws Exception {
        long company = partner.create();
        long offer = ana(company, () -> service.create(new CreateOffer("Shared", content("Shared"))));
        long read = ana(company, () -> version(offer));
        ana(company, () -> service.saveDraft(new SaveDraft(offer, read, "Of Ana", content("Of Ana"))));
        refuses(
                company,
                BORIS,
                () -> service.saveDraft(new SaveDraft(offer, read, "Of Boris", content("Of Boris"))),
                ChangedMeanwhileException.class);
        assertThat(ana(company, () -> queries.draft(offer)).name()).isEqualTo("Of Ana");
    }

    @Test
    void anotherTenantsOfferDoesNotExist() throws Exception {
        long owner = partner.create();
        long offer = publish(owner, "Private");
        long stranger = partner.create();
        List<ThrowingCallable> doors = List.of(
                () -> queries.draft(offer),
                () -> queries.history(offer),
                () -> queries.version(offer, 1),
                () -> service.saveDraft(new SaveDraft(offer, 2, "x", OfferContent.EMPTY)),
                () -> service.submit(PublishOffer.now(offer, 2)),
                () -> service.publish(PublishOffer.now(offer, 2)),
                () -> service.approve(offer, 2),
                () -> service.sendBack(new SendBackOffer(offer, 2, "x")),
                () -> service.takeBack(offer, 2),
                () -> service.restore(offer, 2, 1),
                () -> service.withdraw(new WithdrawOffer(offer, 1, "x")),
                () -> service.archive(offer, 2),
                () -> service.reopen(offer, 2));
        for (ThrowingCallable door : doors) {
            refuses(stranger, ANA, door, NotFoundException.class);
        }
        assertThat(partner.as(stranger, ANA, queries::list)).isEmpty();
        assertThat(shownAt(owner, clock.instant())).containsExactly("Private");
    }

    @Test
    void publishingTakesTheSameStatementsForOneCustomerAndForFifty() throws Exception {
        assertThat(statementsToPublish(50)).isEqualTo(statementsToPublish(1)).isLessThanOrEqualTo(16);
    }

    @Test
    void anIncompleteDraftIsKeptButNotPublished() throws Exception {
        long company = partner.create(Cloud.CHINA);
        long offer = ana(company, () -> service.create(new CreateOffer("Unfinished", OfferContent.EMPTY)));
        assertThatThrownBy(() -> ana(company, () -> service.publish(now(offer))))
                .isInstanceOfSatisfying(OfferIncompleteException.class, refused -> assertThat(refused.problems())
                        .extracting(OfferProblem::field)
                        .contains("languages", "calendars", "channels", "prices"));
        ana(company, () -> save(offer, content("Office hours")));
        assertThatThrownBy(() -> ana(company, () -> service.publish(now(offer))))
                .isInstanceOfSatisfying(OfferIncompleteException.class, refused -> assertThat(refused.problems())
                        .extracting(OfferProblem::code)
                        .contains("hours.aroundTheClock"));
    }

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

    private long statementsToPublish(int customers) throws Exception {
        long company = partner.create();
        partner.addCustomers(company, customers);
        long offer = publish(company, "Counted");
        return ana(company, () -> Statements.of(() -> service.publish(now(offer))));
    }

    private long publish(long company, String title) throws Exception {
        return ana(company, () -> {
            long offer = service.create(new CreateOffer(title, content(title)));
            service.publish(now(offer));
            return offer;
        });
    }

    private long save(long offer, OfferContent content) {
        return service.saveDraft(new SaveDraft(offer, version(offer), "Draft", content));
    }

    private PublishOffer now(long offer) {
        return PublishOffer.now(offer, version(offer));
    }

    private long version(long offer) {
        return queries.draft(offer).version();
    }

    private List<String> shownAt(long company, Instant at) {
        return queries.publishedAt(Set.of(company), at).stream()
                .map(version -> version.content().title().in("en"))
                .toList();
    }

    private List<String> storedVersions(long offer) throws Exception {
        String columns = "CONCAT_WS('|', version_no, content, content_sha256, valid_from, published_by, published_at)";
        return Sql.strings(database, "SELECT " + columns + " FROM support_offer_version WHERE offer_id = ?", offer);
    }

    private void refuses(long company, long user, ThrowingCallable work, Class<? extends Exception> refusal) {
        assertThatThrownBy(() -> partner.as(company, user, () -> run(work::call)))
                .isInstanceOf(refusal);
    }

    private <T> T ana(long company, Callable<T> work) throws Exception {
        return partner.as(company, ANA, work);
    }

    private <T> T boris(long company, Callable<T> work) throws Exception {
        return partner.as(company, BORIS, work);
    }

    private static Void run(ThrowingCallable work) throws Exception {
        try {
            work.call();
            return null;
        } catch (Exception expected) {
            throw expected;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
