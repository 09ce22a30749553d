package org.partnerportal.dev.it.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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

    static final String PASSWORD = "a password only for tests";

    @Inject
    private CompanyService companies;

    @Inject
    private UserService users;

    @Inject
    private UserQueries queries;

    @Inject
    private SignInService signIn;

    long company(CompanyKind kind) throws Exception {
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

    /** A user who can sign in with {@link #PASSWORD}; answers the address. */
    String user(long company, Role... roles) throws Exception {
        String email = "u" + UUID.randomUUID() + "@fabrikam.example";
        CallerContext.callAs(
                Caller.system(company),
                () -> users.create(new CreateUser(new AddUser(email, profile(), set(roles)), PASSWORD)));
        return email;
    }

    Profile profile() {
        return new Profile("José Núñez", "es", "Europe/Madrid");
    }

    SignedInUser signedIn(String email) {
        SignIn session = signIn.signIn(email, PASSWORD).orElseThrow();
        return queries.signedIn(session).orElseThrow();
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
