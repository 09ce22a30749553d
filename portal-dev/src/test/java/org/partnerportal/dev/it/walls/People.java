package org.partnerportal.dev.it.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnerportal.account.Role;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.UserQueries;
import org.partnerportal.dev.it.account.QuickHash;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.shared.security.Caller;

/** Users with one role each, or none, who can sign in quickly. */
@Dependent
public class People {

    static final String PASSWORD = "a password only for walls";

    @Inject
    private UserQueries users;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private final Map<Long, Long> clerks = new HashMap<>();

    /** Answers the address. */
    String user(long company, Role role) throws SQLException {
        String email = "walls" + UUID.randomUUID() + "@walls.example";
        Sql.update(
                database,
                "INSERT INTO portal_user (company_id, email, name, language, time_zone, password_hash, security_stamp,"
                        + " created_at, changed_at) VALUES (?, ?, 'Ana Walls', 'en', 'Europe/Madrid', ?,"
                        + " UPPER(LEFT(REPLACE(UUID(), '-', ''), 22)), NOW(6), NOW(6))",
                company,
                email,
                QuickHash.of(PASSWORD));
        if (role != null) {
            Sql.update(
                    database,
                    "INSERT INTO user_role (user_id, role) SELECT id, ? FROM portal_user WHERE email = ?",
                    role.name(),
                    email);
        }
        return email;
    }

    /** Somebody at that company whom its administrators may be asked for; the same one each time. */
    long clerk(long company) throws SQLException {
        Long known = clerks.get(company);
        if (known == null) {
            known = id(user(company, null));
            clerks.put(company, known);
        }
        return known;
    }

    /** That user as its next request would be run, so that the rights are those that the portal works out. */
    Caller caller(String email) throws SQLException {
        String stamp = Sql.strings(database, "SELECT security_stamp FROM portal_user WHERE email = ?", email)
                .get(0);
        return users.signedIn(new SignIn(id(email), stamp)).orElseThrow().caller();
    }

    private long id(String email) throws SQLException {
        return Long.parseLong(Sql.strings(database, "SELECT id FROM portal_user WHERE email = ?", email)
                .get(0));
    }
}
