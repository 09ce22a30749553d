package org.partnerportal.contactpage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/**
 * Makes a change visible on all nodes before the person who made it is told that it is done (ADR 0005): the counter
 * moves in the transaction of the change, and after the commit we wait until every lease that was given on the old
 * state has run out.
 */
@Dependent
public class PageGenerations {

    /** For how long a node serves a page without asking the database. */
    public static final Duration LEASE = Duration.ofMillis(250);

    /** What another node's clock may run slower than ours during one lease. */
    private static final Duration MARGIN = Duration.ofMillis(30);

    @Inject
    private PageGenerationRepository generations;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    void bump(@Observes FactsChanged change) {
        generations.bump(change.companyIds());
        // jobs tell nobody "done" and need not wait; people do, once for all changes of their transaction
        boolean person = CallerContext.find().map(Caller::userId).isPresent();
        if (person && transaction.getResource(PageGenerations.class) == null) {
            transaction.putResource(PageGenerations.class, true);
            transaction.registerInterposedSynchronization(new WaitOutLeases());
        }
    }

    private static final class WaitOutLeases implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do before the outcome is known
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            try {
                Thread.sleep(LEASE.plus(MARGIN).toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
