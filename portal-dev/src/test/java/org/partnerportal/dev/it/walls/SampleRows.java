package org.partnerportal.dev.it.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnerportal.company.Cloud;
import org.partnerportal.dev.it.walls.Schema.Column;
import org.partnerportal.dev.it.walls.Schema.Key;

/**
 * Rows that the schema alone is content with, whatever the table: what it must have is made up, what it points to is stored
 * first. The tenant is one company, every other company that the row names another of the same cloud.
 */
final class SampleRows {

    private final Connection connection;
    private final Map<String, List<Column>> tables;
    private final List<Key> keys;
    private final long tenant;
    private final long related;

    SampleRows(Connection connection, Map<String, List<Column>> tables, List<Key> keys, long tenant, long related) {
        this.connection = connection;
        this.tables = tables;
        this.keys = keys;
        this.tenant = tenant;
        this.related = related;
    }

    /** Stores one row with those values; answers all that was stored. */
    Map<String, Object> store(String table, Map<String, Object> changed) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : tables.get(table)) {
            if (!column.nullable() && !column.filled()) {
                row.put(column.name(), madeUp(column));
            }
        }
        for (Key key : keys) {
            if (key.table().equals(table) && !key.toCompany()) {
                Map<String, Object> parent = store(key.parent(), Map.of());
                key.columns()
                        .forEach(column ->
                                row.put(column, parent.get(key.parentOf(column).orElseThrow())));
            }
        }
        for (String company : Schema.companies(table, tables.get(table), keys)) {
            row.put(company, isTenant(table, company) ? tenant : related);
        }
        row.putAll(changed);
        return insert(table, row);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean isTenant(String table, String column) {
        return Schema.tenant(tables.get(table)).filter(column::equals).isPresent();
    }

    private Map<String, Object> insert(String table, Map<String, Object> row) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            int place = 0;
            for (Object value : row.values()) {
                statement.setObject(++place, value);
            }
            statement.executeUpdate();
            try (ResultSet generated = statement.getGeneratedKeys()) {
                if (generated.next()) {
                    row.put("id", generated.getLong(1));
                }
            }
        }
        return row;
    }

    private static Object madeUp(Column column) {
        return switch (column.type()) {
            case "varchar", "char", "text", "mediumtext" ->
                UUID.randomUUID().toString().replace("-", "").substring(0, column.length());
            case "datetime", "date" -> LocalDateTime.of(2026, 11, 21, 0, 0);
            case "enum" -> Cloud.COMMERCIAL.name();
            case "mediumblob" -> new byte[] {1};
            default -> 1;
        };
    }
}
