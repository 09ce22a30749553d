package org.partnerportal.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * Many rows in few statements, {@code INSERT … VALUES (…), (…), …}, whatever the settings of the driver. Ids are not
 * returned.
 */
final class BulkInsert {

    /** Placeholders of one statement; a prepared statement may have 65535. */
    private static final int PLACEHOLDERS = 8_000;

    private final Connection connection;
    private final String into;

    /** @param into the statement up to its columns: {@code INSERT INTO t (a, b)} */
    BulkInsert(Connection connection, String into) {
        this.connection = connection;
        this.into = into;
    }

    int insert(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        int block = Math.max(1, PLACEHOLDERS / rows.get(0).length);
        int full = rows.size() / block * block;
        try {
            int inserted = full == 0 ? 0 : insertBlocks(rows.subList(0, full), block);
            int rest = rows.size() - full;
            inserted += rest == 0 ? 0 : insertBlocks(rows.subList(full, rows.size()), rest);
            NativeWrite.tellMany(into, inserted);
            return inserted;
        } catch (SQLException failed) {
            throw new IllegalStateException("bulk insert failed: " + into, failed);
        }
    }

    private int insertBlocks(List<Object[]> rows, int block) throws SQLException {
        String row = "(" + String.join(",", Collections.nCopies(rows.get(0).length, "?")) + ")";
        String statement = into + " VALUES " + String.join(",", Collections.nCopies(block, row));
        int inserted = 0;
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (int from = 0; from < rows.size(); from += block) {
                int parameter = 0;
                for (Object[] columns : rows.subList(from, from + block)) {
                    for (Object column : columns) {
                        insert.setObject(++parameter, NativeSql.toColumn(column));
                    }
                }
                inserted += insert.executeUpdate();
                StatementCounter.count();
            }
        }
        return inserted;
    }
}
