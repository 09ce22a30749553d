package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.walls.Schema.Key;

/**
 * Tries to join rows of two tenants, and of two clouds, by SQL alone: for each foreign key a row that is good, and the same
 * row with one company changed. The keys are those that the schema has; {@link SchemaWallsIT} says which it must have.
 */
class TiedRowsIT extends PortalIT {

    @Inject
    private Schema schema;

    @Inject
    private Partners partners;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long own;
    private long related;
    private long abroad;
    private Connection connection;
    private SampleRows rows;

    @BeforeEach
    void open() throws Exception {
        own = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tied").id();
        related = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tied, too").id();
        abroad = partners.open(CompanyKind.INDIRECT_PROVIDER, Cloud.CHINA, "Tied abroad")
                .id();
        connection = database.getConnection();
        connection.setAutoCommit(false);
        rows = new SampleRows(connection, schema.tables(), schema.keys(), own, related);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void noRowNamesCompaniesOfTwoClouds() throws SQLException {
        List<Key> keys = schema.keys().stream()
                .filter(key -> key.toCompany() && key.columns().contains(Schema.CLOUD))
                .toList();
        for (Key key : keys) {
            String column = key.columns().get(0);
            rows.store(key.table(), Map.of());
            refuses(key, column, abroad);
            refuses(key, Schema.CLOUD, Cloud.CHINA.name());
        }
        assertThat(keys).hasSizeGreaterThan(25);
    }

    @Test
    void noRowPointsToARowOfAnotherTenant() throws SQLException {
        List<String> tried = new ArrayList<>();
        for (Key key : schema.keys()) {
            String tenant = Schema.tenant(schema.tables().get(key.table())).orElse("");
            if (!key.toCompany() && key.columns().size() > 1 && key.columns().contains(tenant)) {
                rows.store(key.table(), Map.of());
                refuses(key, tenant, related);
                tried.add(key.name());
            }
        }
        assertThat(tried).hasSizeGreaterThan(12);
    }

    private void refuses(Key key, String column, Object value) throws SQLException {
        connection.rollback();
        assertThatThrownBy(() -> rows.store(key.table(), Map.of(column, value)))
                .as("%s with another %s, by %s", key.table(), column, key.name())
                .isInstanceOf(SQLIntegrityConstraintViolationException.class)
                .hasMessageContaining("a foreign key constraint fails");
        connection.rollback();
    }

    @Test
    void aCompanyThatOthersNameStaysInItsCloud() throws SQLException {
        rows.store("partner_link", Map.of());
        assertThatThrownBy(() -> rows.execute("UPDATE company SET cloud = 'CHINA' WHERE id = " + related))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
    }

    @Test
    void theDatabaseKnowsTheClouds() throws SQLException {
        for (Cloud cloud : Cloud.values()) {
            rows.execute("UPDATE company SET cloud = '" + cloud + "' WHERE id = " + abroad);
        }
        assertThatThrownBy(() -> rows.execute("UPDATE company SET cloud = 'ELSEWHERE' WHERE id = " + abroad))
                .isInstanceOf(SQLException.class);
    }
}
