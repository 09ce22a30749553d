package org.partnerportal.dev.it.relationship;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.partnerportal.dev.it.account.Sql;

/** Two people at once, in the one order that matters: who got an id first writes on last. */
@Dependent
class Overtaking {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    /**
     * Answers of both. The slow one stands in its insert, its id taken, until the fast one is done.
     *
     * @param table where both insert
     * @param company named by the slow one's row alone
     */
    <T> List<T> of(String table, long company, Callable<T> slow, Callable<T> fast) throws Exception {
        try (Connection lock = database.getConnection()) {
            lock.setAutoCommit(false);
            try {
                hold(lock, company);
                Future<T> waiting = executor.submit(slow);
                awaitInsert(table, waiting);
                T overtook = fast.call();
                lock.rollback();
                return List.of(waiting.get(), overtook);
            } finally {
                lock.rollback();
                lock.setAutoCommit(true);
            }
        }
    }

    /** Its foreign key lets no row name the company until that connection lets go. */
    private static void hold(Connection lock, long company) throws SQLException {
        try (PreparedStatement select = lock.prepareStatement(
                "SELECT id FROM company FORCE INDEX (uq_company_id_cloud) WHERE id = ? FOR UPDATE")) {
            select.setLong(1, company);
            select.executeQuery();
        }
    }

    private void awaitInsert(String table, Future<?> waiting) throws Exception {
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (Sql.strings(
                        database,
                        "SELECT id FROM information_schema.processlist WHERE info LIKE ? AND time_ms > 5",
                        "INSERT INTO " + table + " %")
                .isEmpty()) {
            if (waiting.isDone() || Instant.now().isAfter(end)) {
                throw new AssertionError("does not wait: " + (waiting.isDone() ? waiting.get() : "still before"));
            }
            Thread.onSpinWait();
        }
    }
}
