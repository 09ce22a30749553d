package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ClientSecretNeededException;
import org.partnerportal.account.IdentityProviderQueries;
import org.partnerportal.account.IdentityProviderService;
import org.partnerportal.account.NoLocalAdministratorException;
import org.partnerportal.account.NoRolesClaimException;
import org.partnerportal.account.NoSuchLinkException;
import org.partnerportal.account.Role;
import org.partnerportal.account.SaveIdentityProvider;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.openid.TinyProvider;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.openid.OpenIdException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** Setting the identity provider of a company up. */
class IdentityProviderIT extends PortalIT {

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private IdentityProviderService service;

    @Inject
    private IdentityProviderQueries queries;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private TinyProvider provider;
    private long company;
    private String admin;

    @BeforeEach
    void start() throws Exception {
        provider = new TinyProvider();
        company = tenants.company(CompanyKind.CUSTOMER);
        admin = tenants.user(company, Role.CUSTOMER_GLOBAL_ADMIN);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void keepsTheSecretToItself() throws Exception {
        save(settings(TinyProvider.SECRET, null));

        assertThat(Sql.strings(database, "SELECT client_secret FROM identity_provider WHERE company_id = ?", company))
                .singleElement()
                .asString()
                .doesNotContain("signs");
        assertThat(Sql.strings(database, "SELECT details FROM audit_entry WHERE company_id = ?", company))
                .noneMatch(details -> details != null && details.contains("signs"))
                .anyMatch(details -> details != null && details.contains(provider.issuer()));
        WebClient browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        assertThat(browser.get("/company/sign-in").body())
                .contains(provider.issuer(), settings.url() + "/sign-in-answer?company=" + company + "-")
                .doesNotContain("signs");
    }

    @Test
    void isTheBusinessOfTheHighestAdministratorsAlone() throws Exception {
        save(settings(TinyProvider.SECRET, null));
        String partner = tenants.user(tenants.company(CompanyKind.INDIRECT_RESELLER), Role.GLOBAL_ADMIN);
        String agent = tenants.user(
                tenants.company(CompanyKind.INDIRECT_RESELLER), Role.ADMIN_AGENT, Role.USER_ADMIN, Role.ACCOUNT_ADMIN);

        assertThat(tenants.as(partner, queries::own)).isEmpty();
        assertThatThrownBy(() -> tenants.as(agent, queries::own)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tenants.run(agent, service::remove)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tenants.run(partner, service::remove)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tenants.run(partner, () -> service.unlink(admin)))
                .isInstanceOf(NoSuchLinkException.class);
        WebClient browser = new WebClient(settings.url());
        browser.signIn(agent, Tenants.PASSWORD);
        assertThat(browser.get("/company/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsNoSecretToAnotherProvider() throws Exception {
        assertThatThrownBy(() -> save(settings(null, null))).isInstanceOf(ClientSecretNeededException.class);
        save(settings(TinyProvider.SECRET, null));
        Long version =
                CallerContext.getAs(settingUp(), queries::own).orElseThrow().version();
        try (TinyProvider other = new TinyProvider()) {
            assertThatThrownBy(() -> save(new SaveIdentityProvider(
                            other.issuer(), TinyProvider.CLIENT, null, null, Map.of(), false, false, false, version)))
                    .isInstanceOf(ClientSecretNeededException.class);
        }
        assertThatThrownBy(() -> save(settings(null, version + 1))).isInstanceOf(ChangedMeanwhileException.class);
        save(settings(null, version));
    }

    @Test
    void refusesWhatCouldNotWork() throws Exception {
        assertThatThrownBy(() -> save(new SaveIdentityProvider(
                        provider.issuer(), "c", "s", null, Map.of(), true, false, false, null)))
                .isInstanceOf(NoRolesClaimException.class);
        assertThatThrownBy(() -> save(new SaveIdentityProvider(
                        provider.issuer(),
                        "c",
                        "s",
                        "groups",
                        Map.of(Role.GLOBAL_ADMIN, Set.of("boss")),
                        true,
                        false,
                        false,
                        null)))
                .as("a partner's role at a customer")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> save(new SaveIdentityProvider(
                        provider.issuer() + "/elsewhere", "c", "s", null, Map.of(), false, false, false, null)))
                .isInstanceOf(OpenIdException.class);

        Sql.update(database, "UPDATE portal_user SET password_hash = NULL WHERE email = ?", admin);
        assertThatThrownBy(() -> save(new SaveIdentityProvider(
                        provider.issuer(), "c", "s", null, Map.of(), false, true, false, null)))
                .isInstanceOf(NoLocalAdministratorException.class);
    }

    @Test
    void keepsTheDatabaseOpenToOthersWhileItAsksTheProvider() {
        Queue<Boolean> free = new ConcurrentLinkedQueue<>();
        provider.meanwhile(() -> free.add(nobodyReads()));

        save(settings(TinyProvider.SECRET, null));

        assertThat(free).isNotEmpty().containsOnly(true);
    }

    /** A transaction that has read a table keeps others from locking it until it ends. */
    private boolean nobodyReads() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION lock_wait_timeout = 1");
            try {
                statement.execute("LOCK TABLES identity_provider WRITE");
                return true;
            } catch (SQLException held) {
                return false;
            } finally {
                statement.execute("UNLOCK TABLES");
                statement.execute("SET SESSION lock_wait_timeout = DEFAULT");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void saysOnThePageWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        WebClient browser = new WebClient(settings.url());
        browser.signIn(admin, Tenants.PASSWORD);
        Map<String, String> typed = Map.of(
                "issuer", "http://127.0.0.1:1",
                "clientId", "my client",
                "rolesClaim", "my groups");

        String tried = browser.submit("/company/sign-in", typed, "tryIt").body();
        assertThat(tried).contains("No se puede contactar con el proveedor", "my client", "my groups");
        String fine = browser.submit("/company/sign-in", Map.of("issuer", provider.issuer()), "tryIt")
                .body();
        assertThat(fine).contains("El proveedor responde");
        assertThat(CallerContext.getAs(settingUp(), queries::own)).isEmpty();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        save(settings(TinyProvider.SECRET, null));
        CallerContext.runAs(settingUp(), service::remove);

        assertThat(CallerContext.getAs(settingUp(), queries::own)).isEmpty();
        assertThat(Sql.strings(database, "SELECT role FROM identity_provider_role WHERE company_id = ?", company))
                .isEmpty();
    }

    /** An administrator without a sign-in, which would cost the time to check a password. */
    private Caller settingUp() {
        return new Caller(company, null, "", "CUSTOMER", Set.of(Permission.SIGN_IN_MANAGE));
    }

    private void save(SaveIdentityProvider command) {
        CallerContext.runAs(settingUp(), () -> service.save(command));
    }

    private SaveIdentityProvider settings(String secret, Long version) {
        return new SaveIdentityProvider(
                provider.issuer(),
                TinyProvider.CLIENT,
                secret,
                "groups",
                Map.of(Role.CUSTOMER_SUPPORT_ADMIN, Set.of("it")),
                false,
                false,
                false,
                version);
    }
}
