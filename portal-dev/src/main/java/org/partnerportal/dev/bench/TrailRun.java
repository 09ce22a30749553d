package org.partnerportal.dev.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the audit trail adds to a change: its two statements, as the portal sends them at the end of the transaction, with
 * the details of the provider's last entry. Rolled back, so that nothing of it stays; the commit is the change's own.
 */
final class TrailRun {

    private static final int WARM_UP = 50;
    private static final int RUNS = 200;
    private static final String ADVANCE = "UPDATE audit_head SET previous_hash = last_hash, last_seq = last_seq + 1,"
            + " last_hash = SHA2(CONCAT(previous_hash, '|', company_id, '|', last_seq, '|', ?), 256) WHERE company_id = ?";
    private static final String APPEND = "INSERT INTO audit_entry (company_id, seq, previous_hash, hash, at, user_id,"
            + " operation, permission, outcome, subject, details) SELECT h.company_id, h.last_seq, h.previous_hash,"
            + " h.last_hash, e.at, e.user_id, e.operation, e.permission, e.outcome, e.subject, e.details FROM audit_head h"
            + " JOIN audit_entry e ON e.company_id = h.company_id AND e.seq = h.last_seq - 1 WHERE h.company_id = ?";

    private final Connection connection;
    private final long provider;

    TrailRun(Connection connection, long provider) {
        this.connection = connection;
        this.provider = provider;
    }

    Distribution run() throws SQLException {
        long[] times = new long[RUNS];
        connection.setAutoCommit(false);
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE);
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                long start = System.nanoTime();
                advance.setString(1, "0".repeat(64));
                advance.setLong(2, provider);
                append.setLong(1, provider);
                if (advance.executeUpdate() + append.executeUpdate() != 2) {
                    throw new SQLException("the provider has no audit trail");
                }
                if (run >= 0) {
                    times[run] = System.nanoTime() - start;
                }
                connection.rollback();
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return Distribution.of(times);
    }
}
