package org.partnerportal.dev.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database alone needs for the rows that an import wrote: reads them out to files, makes empty tables of the same
 * definition, foreign keys included, and loads the files with {@code LOAD DATA}.
 */
final class TableCopy {

    private static final String PREFIX = "benchmark_";
    private static final String FOREIGN_KEYS = "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position),"
            + " referenced_table_name, GROUP_CONCAT(referenced_column_name ORDER BY ordinal_position)"
            + " FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = ?"
            + " AND referenced_table_name IS NOT NULL GROUP BY constraint_name, referenced_table_name";

    /** A table and the condition that picks the rows of one partner's import. */
    record Part(String table, String condition) {}

    private final Connection connection;
    private final Path folder;

    TableCopy(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** Time that loading took, all tables together; the copies are dropped again. */
    Duration load(List<Part> parts) throws SQLException, IOException {
        dropCopies(parts);
        for (Part part : parts) {
            write(part);
            copyDefinition(part.table());
        }
        Duration total = Duration.ZERO;
        for (Part part : parts) {
            long start = System.nanoTime();
            execute("LOAD DATA LOCAL INFILE '" + file(part) + "' INTO TABLE " + PREFIX + part.table()
                    + " CHARACTER SET utf8mb4");
            total = total.plusNanos(System.nanoTime() - start);
        }
        dropCopies(parts);
        return total;
    }

    private void write(Part part) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file(part), StandardCharsets.UTF_8)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows =
                    statement.executeQuery("SELECT * FROM " + part.table() + " WHERE " + part.condition())) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        out.write(column == 1 ? "" : "\t");
                        out.write(escaped(rows.getString(column)));
                    }
                    out.write('\n');
                }
            }
        }
    }

    private static String escaped(String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void copyDefinition(String table) throws SQLException {
        execute("CREATE TABLE " + PREFIX + table + " LIKE " + table);
        for (String key : foreignKeys(table)) {
            execute("ALTER TABLE " + PREFIX + table + " ADD " + key);
        }
    }

    /** They point to the original tables, whose rows are all there: the same check at the same cost. */
    private List<String> foreignKeys(String table) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FOREIGN_KEYS)) {
            statement.setString(1, table);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    keys.add("FOREIGN KEY (" + found.getString(1) + ") REFERENCES " + found.getString(2) + " ("
                            + found.getString(3) + ")");
                }
            }
        }
        return keys;
    }

    private void dropCopies(List<Part> parts) throws SQLException {
        for (Part part : parts) {
            execute("DROP TABLE IF EXISTS " + PREFIX + part.table());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.table() + ".tsv");
    }
}
