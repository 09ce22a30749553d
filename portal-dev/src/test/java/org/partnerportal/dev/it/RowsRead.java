package org.partnerportal.dev.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.partnerportal.dev.it.account.Sql;

/** What the database looks at for an operation; what no index narrows is looked at whole. */
@Dependent
public class RowsRead {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    /** In one transaction, so that the operation and the counter share a connection. */
    public long of(Callable<?> operation) throws Exception {
        transaction.begin();
        try {
            long first = count();
            long before = count();
            operation.call();
            return count() - before - (before - first);
        } finally {
            transaction.rollback();
        }
    }

    /**
     * Rows that are like that one in all but their id, so that a table is worth an index.
     *
     * @param unique a column that has to differ, null for none
     */
    public void copy(String table, long id, int times, String unique) throws SQLException {
        String columns = Sql.strings(
                        database,
                        "SELECT GROUP_CONCAT(column_name) FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name = ? AND column_name <> 'id' AND is_generated = 'NEVER'",
                        table)
                .get(0);
        String values = unique == null
                ? columns
                : columns.replaceAll("\\b" + unique + "\\b", "MD5(CONCAT(" + unique + ", seq))");
        Sql.update(
                database,
                "INSERT INTO " + table + " (" + columns + ") SELECT " + values + " FROM " + table + ", seq_1_to_"
                        + times + " WHERE id = ?",
                id);
        Sql.strings(database, "ANALYZE TABLE " + table);
    }

    /** Counting itself looks at rows, as many each time. */
    private long count() throws SQLException {
        return Sql.strings(
                        database,
                        "SELECT SUM(variable_value) FROM information_schema.session_status"
                                + " WHERE variable_name LIKE 'Handler_read_%'")
                .stream()
                .mapToLong(sum -> (long) Double.parseDouble(sum))
                .sum();
    }
}
