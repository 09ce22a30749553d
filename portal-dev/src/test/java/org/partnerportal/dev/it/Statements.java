package org.partnerportal.dev.it;

import java.util.concurrent.Callable;
import org.partnerportal.shared.persistence.StatementCounter;

/** Counts what an operation sends to the database. */
public final class Statements {

    /** What the entry in the audit trail adds to an operation that changes something. */
    public static final int TRAIL = 2;

    private static final int TRIES = 5;
    private static final int LOOK_MILLIS = 20;
    private static final int MOST_LOOKS = 500;

    private Statements() {}

    /** The fewest statements in a few tries: the counter is the server's, and timers work beside the test. */
    public static long of(Callable<?> operation) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewest = Math.min(fewest, once(operation));
        }
        return fewest;
    }

    /** The statements of one try, with those of timers beside it: for what cannot be done twice. */
    public static long once(Callable<?> operation) throws Exception {
        waitForCalm();
        long before = StatementCounter.statements();
        operation.call();
        return StatementCounter.statements() - before;
    }

    /** Jobs that tests before have left work for may be busy for a while. */
    private static void waitForCalm() throws InterruptedException {
        for (int i = 0; i < MOST_LOOKS; i++) {
            long seen = StatementCounter.statements();
            Thread.sleep(LOOK_MILLIS);
            if (StatementCounter.statements() == seen) {
                return;
            }
        }
    }
}
