package org.partnerportal.dev.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Gives a provider many resellers and shares its subscriptions out among them, customer by customer. Straight into the
 * tables: the import of that many is measured elsewhere.
 */
final class ResellerRun {

    /** Resellers of a provider with a million customers. */
    static final int RESELLERS = 500;

    private final Connection connection;
    private final long provider;

    ResellerRun(Connection connection, long provider) {
        this.connection = connection;
        this.provider = provider;
    }

    /** Answers one reseller in the middle. */
    long share() throws SQLException {
        long before = number("SELECT MAX(id) FROM company WHERE id > ?", 0);
        update(
                "INSERT INTO company (kind, cloud, partner_id, name, country, changed_at) SELECT 'INDIRECT_RESELLER',"
                        + " p.cloud, CONCAT(p.id, LPAD(s.seq, 6, '0')), CONCAT('Reseller ', s.seq), p.country,"
                        + " UTC_TIMESTAMP(6) FROM company p JOIN seq_1_to_" + RESELLERS + " s WHERE p.id = ?",
                provider);
        update(
                "INSERT INTO partner_link (provider_id, reseller_id, valid_from, cloud) SELECT ?, c.id, UTC_TIMESTAMP(6), c.cloud"
                        + " FROM company c WHERE c.kind = 'INDIRECT_RESELLER' AND c.id > ?",
                provider,
                before);
        long first = number("SELECT MIN(id) FROM company WHERE kind = 'INDIRECT_RESELLER' AND id > ?", before);
        update(
                "UPDATE subscription SET reseller_id = ? + customer_id % " + RESELLERS + " WHERE owner_id = ?",
                first,
                provider);
        update("ANALYZE TABLE subscription");
        return first + RESELLERS / 2;
    }

    private void update(String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private long number(String sql, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
