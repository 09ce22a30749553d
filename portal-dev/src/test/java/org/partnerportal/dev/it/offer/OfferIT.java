package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.dev.it.offer.Partner.ANA;
import static org.partnerportal.dev.it.offer.Partner.BORIS;
import static org.partnerportal.dev.it.offer.Partner.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.audit.TrailCost;
import org.partnerportal.offer.ApprovalNeededException;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferHistory;
import org.partnerportal.offer.OfferIncompleteException;
import org.partnerportal.offer.OfferProblem;
import org.partnerportal.offer.OfferStepKind;
import org.partnerportal.offer.OfferStepRow;
import org.partnerportal.offer.OfferVersionState;
import org.partnerportal.offer.OwnApprovalException;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.offer.SaveDraft;
import org.partnerportal.offer.SendBackOffer;
import org.partnerportal.offer.WithdrawOffer;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;

/** Drafts, approval, second editors, other tenants. */
class OfferIT extends OfferScene {
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
        assertThat(statementsToPublish(50))
                .isEqualTo(statementsToPublish(1))
                .isLessThanOrEqualTo(16 + Statements.TRAIL);
    }

    @Test
    void theTrailOfPublishingCostsLittleMore() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Measured");
        assertThat(ana(company, () -> TrailCost.ratio("publishing an offer", () -> service.publish(now(offer)))))
                .isLessThan(TrailCost.MOST);
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
}
