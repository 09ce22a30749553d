package org.partnerportal.dev.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.persistence.ReferenceData;

/** The stack began with an empty database, so what is there now is what the migrations made. */
class MigrationIT extends PortalIT {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @Test
    void everyMigrationIsApplied() {
        var all = flyway().info().all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Arrays.stream(all).map(migration -> migration.getState())).containsOnly(MigrationState.SUCCESS);
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThat(flyway().migrate().migrationsExecuted).isZero();
    }

    @Test
    void migrationsAreAsTheyWereApplied() {
        assertThat(flyway().validateWithResult().validationSuccessful).isTrue();
    }

    private Flyway flyway() {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new ReferenceData())
                .load();
    }
}
