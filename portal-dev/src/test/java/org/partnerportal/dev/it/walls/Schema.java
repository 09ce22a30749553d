package org.partnerportal.dev.it.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Tables, columns and foreign keys as the database has them. */
@Dependent
public class Schema {

    static final String COMPANY = "company";
    static final String CLOUD = "cloud";

    /** What the column of the tenant is called; the first of them in a table is the one. */
    private static final Set<String> TENANT = Set.of("company_id", "partner_id", "owner_id", "provider_id", "actor_id");
    /** Other names of columns that name companies. */
    private static final Set<String> OTHER_COMPANIES =
            Set.of("customer_id", "reseller_id", "contact_id", "current_id", "new_partner_id", "operator_id");

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** @param filled by the database itself when an INSERT leaves it out */
    record Column(String name, String type, int length, boolean nullable, boolean filled) {

        /** A PartnerID, for example, is none. */
        boolean isId() {
            return type.equals("bigint");
        }
    }

    record Key(String name, String table, List<String> columns, String parent, List<String> parents) {

        boolean toCompany() {
            return parent.equals(COMPANY);
        }

        /** What of the parent the column must be equal to; empty when it is no part of the key. */
        Optional<String> parentOf(String column) {
            int place = columns.indexOf(column);
            return place < 0 ? Optional.empty() : Optional.of(parents.get(place));
        }
    }

    Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        rows(
                "SELECT c.table_name, c.column_name, c.data_type, COALESCE(c.character_maximum_length, 0), c.is_nullable,"
                        + " c.column_default IS NOT NULL OR c.extra <> '' FROM information_schema.columns c"
                        + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                        + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                        + " WHERE c.table_schema = DATABASE() AND c.table_name <> 'flyway_schema_history'"
                        + " ORDER BY c.table_name, c.ordinal_position",
                row -> tables.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(new Column(
                                row.getString(2),
                                row.getString(3),
                                (int) Math.min(32, row.getLong(4)),
                                row.getString(5).equals("YES"),
                                row.getBoolean(6))));
        return tables;
    }

    List<Key> keys() throws SQLException {
        Map<String, Key> keys = new LinkedHashMap<>();
        rows(
                "SELECT table_name, constraint_name, column_name, referenced_table_name, referenced_column_name"
                        + " FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND referenced_table_name IS NOT NULL ORDER BY table_name, constraint_name, ordinal_position",
                row -> {
                    Key key = keys.computeIfAbsent(
                            row.getString(2),
                            name -> new Key(
                                    name, string(row, 1), new ArrayList<>(), string(row, 4), new ArrayList<>()));
                    key.columns().add(row.getString(3));
                    key.parents().add(row.getString(5));
                });
        return List.copyOf(keys.values());
    }

    /** Tables and the columns that an index of theirs begins with, as {@code table.column}. */
    Set<String> indexed() throws SQLException {
        Set<String> indexed = new TreeSet<>();
        rows(
                "SELECT table_name, column_name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                        + " AND seq_in_index = 1",
                row -> indexed.add(row.getString(1) + "." + row.getString(2)));
        return indexed;
    }

    static Optional<String> tenant(List<Column> columns) {
        return columns.stream()
                .filter(Column::isId)
                .map(Column::name)
                .filter(TENANT::contains)
                .findFirst();
    }

    /** Columns that name a company: by their name, or because a foreign key says so. */
    static List<String> companies(String table, List<Column> columns, List<Key> keys) {
        return columns.stream()
                .filter(Column::isId)
                .map(Column::name)
                .filter(column -> TENANT.contains(column)
                        || OTHER_COMPANIES.contains(column)
                        || keys.stream()
                                .anyMatch(key -> key.table().equals(table)
                                        && key.toCompany()
                                        && key.columns().contains(column)))
                .toList();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void rows(String query, Reader reader) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static String string(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
