package org.partnerportal.dev.it.contactpage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.partnerportal.dev.it.account.Sql;

/** Keeps background jobs from working, as a node does that was killed while it held their leases. */
@Dependent
public class Jobs {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    public void hold(String job) throws SQLException {
        Sql.update(
                database,
                "REPLACE INTO job_lease (name, holder, lease_until) VALUES (?, 'killed', ?)",
                job,
                LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10));
    }

    public void letGo(String job) throws SQLException {
        Sql.update(
                database,
                "UPDATE job_lease SET lease_until = ? WHERE name = ? AND holder = 'killed'",
                LocalDateTime.of(2020, 1, 1, 0, 0),
                job);
    }
}
