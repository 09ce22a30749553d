package org.partnerportal.shared.persistence;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the SQL statements that EclipseLink sends, so that tests can hold list pages to a fixed number. */
public final class StatementCounter {

    private static final LongAdder STATEMENTS = new LongAdder();

    /** Statements since the server started; monotonic, of all sessions together. */
    public static long statements() {
        return STATEMENTS.sum();
    }

    static void count() {
        STATEMENTS.increment();
    }

    private StatementCounter() {}

    static void listenTo(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                count();
            }
        });
    }
}
