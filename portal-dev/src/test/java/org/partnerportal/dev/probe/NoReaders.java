package org.partnerportal.dev.probe;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.partnerportal.contactpage.PageGenerations;
import org.partnerportal.shared.change.FactsChanged;

/**
 * Tells the portal, as long as a test says so, that a change need not wait until other nodes have let go of customers'
 * pages: a third of a second for each change of a test that opens none.
 */
@Dependent
public class NoReaders {

    private static volatile boolean said;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** @param now whether nobody reads customers' pages from now on */
    public static void say(boolean now) {
        said = now;
    }

    /** Before the portal looks whether this transaction has been told to wait already. */
    void dismiss(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) FactsChanged change) {
        if (said) {
            transaction.putResource(PageGenerations.class, true);
        }
    }
}
