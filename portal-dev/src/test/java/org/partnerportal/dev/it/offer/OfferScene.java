package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.dev.it.offer.Partner.ANA;
import static org.partnerportal.dev.it.offer.Partner.BORIS;
import static org.partnerportal.dev.it.offer.Partner.content;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.SaveDraft;

/** A company with two people, Ana who writes and Boris who approves, and what tests ask about its offers. */
@OpensNoPages
abstract class OfferScene extends PortalIT {

    @Inject
    protected Partner partner;

    @Inject
    protected OfferService service;

    @Inject
    protected OfferQueries queries;

    @Inject
    protected Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    protected DataSource database;

    protected long statementsToPublish(int customers) throws Exception {
        long company = partner.create();
        partner.addCustomers(company, customers);
        long offer = publish(company, "Counted");
        return ana(company, () -> Statements.of(() -> service.publish(now(offer))));
    }

    protected long publish(long company, String title) throws Exception {
        return ana(company, () -> {
            long offer = service.create(new CreateOffer(title, content(title)));
            service.publish(now(offer));
            return offer;
        });
    }

    protected long save(long offer, OfferContent content) {
        return service.saveDraft(new SaveDraft(offer, version(offer), "Draft", content));
    }

    protected PublishOffer now(long offer) {
        return PublishOffer.now(offer, version(offer));
    }

    protected long version(long offer) {
        return queries.draft(offer).version();
    }

    protected List<String> shownAt(long company, Instant at) {
        return queries.publishedAt(Set.of(company), at).stream()
                .map(version -> version.content().title().in("en"))
                .toList();
    }

    protected List<String> storedVersions(long offer) throws Exception {
        String columns = "CONCAT_WS('|', version_no, content, content_sha256, valid_from, published_by, published_at)";
        return Sql.strings(database, "SELECT " + columns + " FROM support_offer_version WHERE offer_id = ?", offer);
    }

    protected void refuses(long company, long user, ThrowingCallable work, Class<? extends Exception> refusal) {
        assertThatThrownBy(() -> partner.as(company, user, () -> run(work::call)))
                .isInstanceOf(refusal);
    }

    protected <T> T ana(long company, Callable<T> work) throws Exception {
        return partner.as(company, ANA, work);
    }

    protected <T> T boris(long company, Callable<T> work) throws Exception {
        return partner.as(company, BORIS, work);
    }

    protected static Void run(ThrowingCallable work) throws Exception {
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
