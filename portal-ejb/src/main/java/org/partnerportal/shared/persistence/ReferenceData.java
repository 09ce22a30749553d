package org.partnerportal.shared.persistence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * What the portal knows by itself, in {@code db/reference/<table>.csv}; an empty cell is null. A repeatable migration: when
 * a file has changed since, all of these tables are emptied and filled anew, and the generation that nodes compare grows.
 */
public final class ReferenceData implements JavaMigration {

    /** A table stands after those that it refers to. */
    public static final List<String> TABLES =
            List.of("source", "deadline", "task", "task_rule", "cloud_rule", "contradiction", "contradiction_reading");

    /** The rows of one table's file, in its order. */
    public static List<NamedCsvRecord> rows(String table) {
        return CsvReader.builder().ofNamedCsvRecord(text(table)).stream().toList();
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        TABLES.forEach(table -> checksum.update(text(table).getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> backwards = new ArrayList<>(TABLES);
        Collections.reverse(backwards);
        try (Statement statement = connection.createStatement()) {
            for (String table : backwards) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            for (String table : TABLES) {
                fill(connection, table);
            }
            statement.executeUpdate("UPDATE rule_generation SET generation = generation + 1");
        }
    }

    private static void fill(Connection connection, String table) throws SQLException {
        List<NamedCsvRecord> rows = rows(table);
        List<String> columns = rows.get(0).getHeader();
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values + ")")) {
            for (NamedCsvRecord row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    String value = row.getField(i);
                    insert.setString(i + 1, value.isEmpty() ? null : value);
                }
                insert.executeUpdate();
            }
        }
    }

    private static String text(String table) {
        String name = "/db/reference/" + table + ".csv";
        try (InputStream file = ReferenceData.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
