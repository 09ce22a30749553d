package org.partnerportal.dev.it.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.CreateUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInService;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Companies and users for tests, each with a name of its own. */
@ApplicationScoped
public class Tenants {

    public static final String PASSWORD = "a password only for tests";

    @Inject
    private CompanyService companies;

    @Inject
    private UserService users;

    @Inject
    private UserQueries queries;

    @Inject
    private SignInService signIn;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private final Map<String, SignIn> sessions = new ConcurrentHashMap<>();

    public long company(CompanyKind kind) throws Exception {
        return CallerContext.callAs(
                Caller.system(0),
                () -> companies.create(new CreateCompany(
                        kind,
                        Cloud.COMMERCIAL,
                        "Company " + UUID.randomUUID(),
                        null,
                        null,
                        "ES",
                        "Europe/Madrid",
                        "es")));
    }

    /** A user who can sign in with {@link #PASSWORD}, which is quick to check; answers the address. */
    public String user(long company, Role... roles) throws SQLException {
        String email = address();
        insert(company, email, roles);
        return email;
    }

    /** Like {@link #user}, made by the service, with a password as hard to check as everybody's. */
    String created(long company, Role... roles) throws Exception {
        String email = address();
        CallerContext.callAs(
                Caller.system(company),
                () -> users.create(new CreateUser(new AddUser(email, profile(), set(roles)), PASSWORD)));
        return email;
    }

    /** Like {@link #user}, signed in already: for tests that are not about passwords. */
    String insider(long company, Role... roles) throws SQLException {
        String email = user(company, roles);
        String session = Sql.strings(
                        database, "SELECT CONCAT(id, ' ', security_stamp) FROM portal_user WHERE email = ?", email)
                .get(0);
        int blank = session.indexOf(' ');
        sessions.put(email, new SignIn(Long.parseLong(session.substring(0, blank)), session.substring(blank + 1)));
        return email;
    }

    /** The rows that the service would write. */
    private void insert(long company, String email, Role... roles) throws SQLException {
        Profile profile = profile();
        Sql.update(
                database,
                "INSERT INTO portal_user (company_id, email, name, language, time_zone, password_hash, security_stamp,"
                        + " created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, UPPER(LEFT(REPLACE(UUID(), '-', ''), 22)),"
                        + " NOW(6), NOW(6))",
                company,
                email,
                profile.name(),
                profile.language(),
                profile.timeZone(),
                QuickHash.of(PASSWORD));
        for (Role role : roles) {
            Sql.update(
                    database,
                    "INSERT INTO user_role (user_id, role) SELECT id, ? FROM portal_user WHERE email = ?",
                    role.name(),
                    email);
        }
    }

    private static String address() {
        return "u" + UUID.randomUUID() + "@fabrikam.example";
    }

    Profile profile() {
        return new Profile("José Núñez", "es", "Europe/Madrid");
    }

    /** Signs in at the first call and whenever the session has ended since. */
    SignedInUser signedIn(String email) {
        return Optional.ofNullable(sessions.get(email))
                .flatMap(queries::signedIn)
                .orElseGet(() -> {
                    SignIn session = signIn.signIn(email, PASSWORD).orElseThrow();
                    sessions.put(email, session);
                    return queries.signedIn(session).orElseThrow();
                });
    }

    /** A new session of that user, with nothing but the password. */
    SignIn session(String email) {
        return signIn.signIn(email, PASSWORD).orElseThrow();
    }

    /** Runs the work as whoever stands behind that session. */
    <T> T asCaller(SignIn session, Callable<T> work) throws Exception {
        return CallerContext.callAs(queries.signedIn(session).orElseThrow().caller(), work);
    }

    /** Runs the work as that user, as its next request would. */
    <T> T as(String email, Callable<T> work) throws Exception {
        return CallerContext.callAs(signedIn(email).caller(), work);
    }

    void run(String email, Runnable work) {
        CallerContext.runAs(signedIn(email).caller(), work);
    }

    long idOf(String email) {
        return signedIn(email).caller().userId();
    }

    static Set<Role> set(Role... roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(Set.of(roles));
        return set;
    }
}
