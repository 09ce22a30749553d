package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.partnerportal.dev.it.offer.Partner.content;

import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferAlreadyWithdrawnException;
import org.partnerportal.offer.WithdrawOffer;
import org.partnerportal.shared.error.ChangedMeanwhileException;

/** Two people do the same with one offer at the same moment: the second is told what happened. */
class OfferAtOnceIT extends OfferScene {

    private static final String WAITING = "SELECT id FROM information_schema.processlist WHERE time_ms > 100"
            + " AND info LIKE '%support_offer%' AND info NOT LIKE '%processlist%'";
    private static final String VERSION = "INSERT INTO support_offer_version (offer_id, company_id, version_no, name,"
            + " content, content_sha256, valid_from, published_at) SELECT id, company_id, %d, name, draft, draft_sha256,"
            + " NOW(), NOW() FROM support_offer WHERE id = %d";

    @Test
    void theSecondApprovalIsTold() throws Exception {
        long company = partner.create();
        partner.wantFourEyes(company);
        long offer = ana(company, () -> service.create(new CreateOffer("Four eyes", content("Four eyes"))));
        ana(company, () -> run(() -> service.submit(now(offer))));

        Throwable second = meanwhile(
                company,
                () -> service.approve(offer, version(offer)),
                "UPDATE support_offer SET version = version + 1, review_state = 'EDITING' WHERE id = " + offer,
                VERSION.formatted(1, offer));

        assertThat(second).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(storedVersions(offer)).hasSize(1);
    }

    @Test
    void theSecondPublicationOfAnUnchangedDraftIsTold() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Again");

        Throwable second = meanwhile(
                company,
                () -> service.publish(now(offer)),
                "UPDATE support_offer SET version = version + 1 WHERE id = " + offer,
                VERSION.formatted(2, offer));

        assertThat(second).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(storedVersions(offer)).hasSize(2);
    }

    @Test
    void publishingMovesTheOfferOnEvenIfNothingInItChanged() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Once more");
        long read = ana(company, () -> version(offer));

        ana(company, () -> service.publish(now(offer)));

        assertThat(ana(company, () -> version(offer))).isGreaterThan(read);
    }

    @Test
    void theSecondWithdrawalIsTold() throws Exception {
        long company = partner.create();
        long offer = publish(company, "Withdrawn");

        Throwable second = meanwhile(
                company,
                () -> run(() -> service.withdraw(new WithdrawOffer(offer, 1, "Too late"))),
                "SELECT id FROM support_offer WHERE id = " + offer + " FOR UPDATE",
                "INSERT INTO support_offer_withdrawal (version_id, withdrawn_at, reason)"
                        + " SELECT id, NOW(), 'First' FROM support_offer_version WHERE offer_id = " + offer);

        assertThat(second).isInstanceOf(OfferAlreadyWithdrawnException.class);
    }

    /** What becomes of Boris's work while the statements of somebody else are under way, who ends first. */
    private Throwable meanwhile(long company, Callable<?> work, String... statements) throws Exception {
        try (Connection first = database.getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("SET autocommit = 0");
            for (String sql : statements) {
                statement.execute(sql);
            }
            CompletableFuture<Throwable> second =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> boris(company, work)));
            awaitWaiting();
            statement.execute("COMMIT");
            statement.execute("SET autocommit = 1");
            return second.join();
        }
    }

    private void awaitWaiting() throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (Sql.strings(database, WAITING).isEmpty()) {
            assertThat(System.nanoTime())
                    .as("the second one waits for the first")
                    .isLessThan(end);
        }
    }
}
