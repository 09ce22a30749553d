package org.partnerportal.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Triggers that a feature would like to have, and that some databases do not give to the portal's account. */
@ApplicationScoped
public class Triggers {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    /** @throws SQLException when the database refuses; to be called outside of a transaction */
    public void make(List<String> triggers) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String trigger : triggers) {
                statement.execute(trigger);
            }
        }
    }
}
