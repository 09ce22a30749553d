package org.partnerportal.dev.it.account;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partnerportal.account.IdentityProviderQueries;
import org.partnerportal.account.IdentityProviderService;
import org.partnerportal.account.Role;
import org.partnerportal.account.SaveIdentityProvider;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.openid.TinyProvider;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** A company with an identity provider, an administrator, an agent and a browser. */
abstract class CompanySignInScene extends PortalIT {

    private static final Map<Role, Set<String>> ROLES =
            Map.of(Role.HELPDESK_AGENT, Set.of("helpdesk"), Role.SALES_AGENT, Set.of("sales", "key, north"));

    @Inject
    Settings settings;

    @Inject
    Tenants tenants;

    @Inject
    IdentityProviderService providers;

    @Inject
    IdentityProviderQueries queries;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    TinyProvider provider;
    long company;
    String admin;
    String agent;
    WebClient browser;

    @BeforeEach
    void setUpTheProvider() throws Exception {
        provider = new TinyProvider();
        company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
        browser = new WebClient(settings.url());
        save(null, TinyProvider.SECRET, false, false);
    }

    @AfterEach
    void stopTheProvider() {
        provider.close();
    }

    /** An administrator without a sign-in, which would cost the time to check a password. */
    Caller settingUp() {
        return settingUp(company);
    }

    static Caller settingUp(long company) {
        return new Caller(company, null, "", "DIRECT_BILL_PARTNER", Set.of(Permission.SIGN_IN_MANAGE));
    }

    void save(Long version, String secret, boolean creates, boolean required) {
        save(settingUp(), provider, version, secret, creates, required);
    }

    void save(Caller by, TinyProvider saved, Long version, String secret, boolean creates, boolean required) {
        CallerContext.runAs(
                by,
                () -> providers.save(new SaveIdentityProvider(
                        saved.issuer(),
                        TinyProvider.CLIENT,
                        secret,
                        "groups",
                        ROLES,
                        creates,
                        required,
                        false,
                        version == null ? null : queries.own().orElseThrow().version())));
    }

    void says(String subject, String email, boolean verified, String... groups) {
        provider.says(claims -> claims.subject(subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("name", "Somebody there")
                .claim("groups", List.of(groups)));
    }

    HttpResponse<String> signIn(WebClient by) throws Exception {
        return answer(by, provider.visit(URI.create(location(by.get(start())))));
    }

    static HttpResponse<String> answer(WebClient by, Map<String, String> answer) throws Exception {
        return by.get("/sign-in-answer?" + TinyProvider.query(answer));
    }

    String start() {
        return start(settingUp());
    }

    String start(Caller by) {
        return CallerContext.getAs(by, queries::startAddress)
                .substring(settings.url().length());
    }

    List<String> roles(String email) throws Exception {
        return Sql.strings(
                database,
                "SELECT r.role FROM user_role r JOIN portal_user u ON u.id = r.user_id WHERE u.email = ?",
                email);
    }

    List<String> linked(long by) throws Exception {
        return Sql.strings(database, "SELECT user_id FROM user_identity WHERE company_id = ?", by);
    }

    List<String> told() throws Exception {
        return Sql.strings(
                database,
                "SELECT CONCAT(operation, ' ', outcome, ' ', COALESCE(user_id, 'null')) FROM audit_entry"
                        + " WHERE company_id = ?",
                company);
    }

    static String location(HttpResponse<String> to) {
        return to.headers().firstValue("Location").orElse("");
    }
}
