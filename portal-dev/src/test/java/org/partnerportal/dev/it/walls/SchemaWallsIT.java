package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.walls.Schema.Column;
import org.partnerportal.dev.it.walls.Schema.Key;

/**
 * The walls between tenants, and between clouds, as the schema has them. What is otherwise is listed in
 * {@code walls/schema.csv} with the reason; what a migration forgets is not, and fails.
 */
class SchemaWallsIT extends PortalIT {

    private static final String LISTING = "/walls/schema.csv";

    @Inject
    private Schema schema;

    private Map<String, List<Column>> tables;
    private List<Key> keys;

    @BeforeEach
    void read() throws SQLException {
        tables = schema.tables();
        keys = schema.keys();
        assertThat(tables).hasSizeGreaterThan(50);
        assertThat(keys).hasSizeGreaterThan(50);
    }

    @Test
    void everyTableHasItsTenant() throws IOException {
        Set<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> {
            if (Schema.tenant(columns).isEmpty()) {
                found.add(table);
            }
        });
        compare("TENANT", found, "has no column that says whose rows it holds");
    }

    @Test
    void theTenantIsSaidOfEveryRow() throws IOException {
        Set<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> Schema.tenant(columns).ifPresent(tenant -> columns.stream()
                .filter(column -> column.name().equals(tenant) && column.nullable())
                .forEach(column -> found.add(table + "." + tenant))));
        compare("NOBODY", found, "may be null: a row of nobody");
    }

    @Test
    void everyTenantIsFoundByAnIndex() throws IOException, SQLException {
        Set<String> indexed = schema.indexed();
        Set<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> Schema.tenant(columns)
                .map(tenant -> table + "." + tenant)
                .filter(column -> !indexed.contains(column))
                .ifPresent(found::add));
        compare("INDEX", found, "begins no index");
    }

    @Test
    void everyCompanyThatARowNamesIsHeldByAForeignKey() throws IOException {
        Set<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> Schema.companies(table, columns, keys).stream()
                .filter(column -> keys.stream()
                        .noneMatch(key ->
                                key.table().equals(table) && key.columns().contains(column)))
                .forEach(column -> found.add(table + "." + column)));
        compare("KEY", found, "names a company without a foreign key");
    }

    @Test
    void foreignKeysBetweenTenantsCarryTheTenant() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Key key : keys) {
            Schema.tenant(tables.get(key.table()))
                    .filter(tenant -> !key.toCompany() && !carries(key, tenant))
                    .ifPresent(tenant -> found.add(key.name()));
        }
        compare("CARRY", found, "joins rows of two tenants");
    }

    @Test
    void rowsThatNameSeveralCompaniesKeepThemInOneCloud() throws IOException {
        Set<String> found = new TreeSet<>();
        tables.forEach((table, columns) -> {
            boolean several = Schema.companies(table, columns, keys).size() > 1;
            boolean tied = keys.stream()
                    .filter(key -> key.table().equals(table) && key.toCompany())
                    .allMatch(key -> key.columns().contains(Schema.CLOUD));
            boolean keeps =
                    columns.stream().anyMatch(column -> column.name().equals(Schema.CLOUD) && !column.nullable());
            if (several && !(keeps && tied)) {
                found.add(table);
            }
        });
        compare("CLOUD", found, "names companies that may be of two clouds");
    }

    private boolean carries(Key key, String tenant) {
        Optional<String> parent = key.parentOf(tenant);
        return parent.isPresent() && parent.equals(Schema.tenant(tables.get(key.parent())));
    }

    private static void compare(String rule, Set<String> found, String fault) throws IOException {
        Map<String, String> listed = listed(rule);
        Set<String> missing = new TreeSet<>(found);
        missing.removeAll(listed.keySet());
        Set<String> gone = new TreeSet<>(listed.keySet());
        gone.removeAll(found);
        assertThat(missing)
                .as(
                        "%s; mend the migration, or say why it is right: \"%s,<name>,<why>\" in src/test/resources%s",
                        fault, rule, LISTING)
                .isEmpty();
        assertThat(gone).as("mended, take out of %s", LISTING).isEmpty();
        assertThat(listed.values()).as("each line of %s says why", LISTING).noneMatch(String::isBlank);
    }

    private static Map<String, String> listed(String rule) throws IOException {
        try (InputStream in = SchemaWallsIT.class.getResourceAsStream(LISTING)) {
            Map<String, String> lines = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(line -> line[0].equals(rule))
                    .forEach(line -> lines.put(line[1], line[2]));
            return lines;
        }
    }
}
