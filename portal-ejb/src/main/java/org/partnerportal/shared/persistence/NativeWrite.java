package org.partnerportal.shared.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.ChangeKind;
import org.partnerportal.shared.trail.Trail;
import org.partnerportal.shared.trail.Values;

/**
 * A native statement that writes, as the trail tells it. Of a few rows of one table what was before is looked up and
 * locked just before the statement does the same; of set-based statements only the number of rows is told.
 */
final class NativeWrite {

    /** More rows than these are a set. */
    private static final int FEW = 20;

    private final NativeStatement statement;
    private final Map<String, Object> parameters;
    private final List<Map<String, Object>> former;

    private NativeWrite(NativeStatement statement, Map<String, Object> parameters, List<Map<String, Object>> former) {
        this.statement = statement;
        this.parameters = parameters;
        this.former = former;
    }

    /** To be asked before the statement runs. */
    static NativeWrite of(EntityManager entityManager, String sql, Map<String, Object> parameters) {
        NativeStatement statement = NativeStatement.read(sql);
        if (statement == null || !Trail.wants(statement.table())) {
            return new NativeWrite(null, parameters, List.of());
        }
        List<Map<String, Object>> former = statement.condition() == null
                ? List.of()
                : rows(entityManager.unwrap(Connection.class), statement, parameters);
        return new NativeWrite(statement, parameters, former);
    }

    static void tellMany(String into, int rows) {
        NativeStatement statement = NativeStatement.read(into + " SELECT");
        if (statement != null) {
            Trail.changed(Change.ofMany(statement.table(), statement.kind(), rows));
        }
    }

    /** To be told after it ran. */
    void done(int count) {
        if (statement == null || count == 0) {
            return;
        }
        if (statement.kind() == ChangeKind.ADDED && !statement.values().isEmpty()) {
            added();
        } else if (former.isEmpty() || former.size() > FEW) {
            Trail.changed(Change.ofMany(statement.table(), statement.kind(), count));
        } else {
            former.forEach(this::changed);
        }
    }

    private void added() {
        Map<String, String> after = new LinkedHashMap<>();
        statement
                .values()
                .forEach((column, parameter) ->
                        Values.tell(statement.table(), column, parameters.get(parameter), after));
        Object customer = parameters.get(statement.values().getOrDefault("customer_id", ""));
        Trail.changed(new Change(statement.table(), statement.kind(), null, number(customer), Map.of(), after, 1));
    }

    private void changed(Map<String, Object> row) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        if (statement.kind() == ChangeKind.REMOVED) {
            row.forEach((column, value) -> Values.tell(statement.table(), column, value, before));
        } else {
            statement
                    .values()
                    .forEach((column, parameter) -> Values.compare(
                            statement.table(), column, row.get(column), parameters.get(parameter), before, after));
        }
        Object id = row.get("id") == null ? row.get("customer_id") : row.get("id");
        Trail.changed(new Change(
                statement.table(),
                statement.kind(),
                id == null ? null : id.toString(),
                number(row.get("customer_id")),
                before,
                after,
                1));
    }

    private static Long number(Object value) {
        return value instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    private static List<Map<String, Object>> rows(
            Connection connection, NativeStatement statement, Map<String, Object> parameters) {
        List<String> order = new ArrayList<>();
        Matcher named = NativeSql.PARAMETER.matcher("SELECT * FROM " + statement.table() + " WHERE "
                + statement.condition() + " LIMIT " + (FEW + 1) + " FOR UPDATE");
        String positional = named.replaceAll(match -> {
            order.add(match.group(1));
            return "?";
        });
        try (PreparedStatement select = connection.prepareStatement(positional)) {
            for (int i = 0; i < order.size(); i++) {
                select.setObject(i + 1, parameters.get(order.get(i)));
            }
            StatementCounter.count();
            try (ResultSet rows = select.executeQuery()) {
                return rows(rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("cannot look at what was before: " + positional, failed);
        }
    }

    private static List<Map<String, Object>> rows(ResultSet rows) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), rows.getObject(i));
            }
            all.add(row);
        }
        return all;
    }
}
