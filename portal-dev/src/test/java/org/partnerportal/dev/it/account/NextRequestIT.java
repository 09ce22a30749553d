package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** What is taken away counts from the next request on, in sessions that run. */
class NextRequestIT extends PortalIT {

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private UserService users;

    @Inject
    private UserQueries userQueries;

    @Inject
    private CompanyService companies;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private Clock clock;

    private long provider;
    private String admin;
    private String agent;
    private WebClient browser;

    @BeforeEach
    void signIn() throws Exception {
        provider = tenants.company(CompanyKind.INDIRECT_PROVIDER);
        admin = tenants.insider(provider, Role.GLOBAL_ADMIN);
        agent = tenants.insider(provider, Role.ADMIN_AGENT);
        browser = new WebClient(settings.url());
        browser.signIn(agent, Tenants.PASSWORD);
    }

    @Test
    void suspendingThePartnerTakesItsPeoplesRightsToChangeAnything() throws Exception {
        assertThat(browser.get("/customers/list").body()).contains("/customers/add");

        tenants.run(admin, () -> companies.changeStatus(provider, PartnerStatus.SUSPENDED));

        assertThat(browser.get("/customers/list").body()).doesNotContain("/customers/add");
    }

    @Test
    void deauthorisingThePartnerShutsItsPeopleOut() throws Exception {
        assertThat(browser.get("/customers/list").statusCode()).isEqualTo(200);

        tenants.run(admin, () -> companies.changeStatus(provider, PartnerStatus.DEAUTHORISED));

        assertThat(browser.get("/customers/list")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/sign-in");
    }

    @Test
    void anotherRoleOpensOtherPages() throws Exception {
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
        assertThat(browser.get("/users/list").statusCode()).isEqualTo(404);

        UserDetails read = tenants.as(admin, () -> userQueries.get(tenants.idOf(agent)));
        tenants.run(
                admin,
                () -> users.change(
                        new ChangeUser(read.id(), read.version(), read.profile(), Tenants.set(Role.USER_ADMIN))));

        assertThat(browser.get("/audit").statusCode()).isIn(302, 404);
        WebClient again = new WebClient(settings.url());
        again.signIn(agent, Tenants.PASSWORD);
        assertThat(again.get("/audit").statusCode()).isEqualTo(404);
        assertThat(again.get("/users/list").statusCode()).isEqualTo(200);
    }

    @Test
    void endingThePartnershipTakesTheResellerOffTheScreen() throws Exception {
        long reseller = tenants.company(CompanyKind.INDIRECT_RESELLER);
        CallerContext.runAs(
                Caller.system(provider),
                () -> partnerships.begin(reseller, clock.instant().minusSeconds(1)));
        assertThat(browser.get("/resellers/detail?id=" + reseller).statusCode()).isEqualTo(200);

        tenants.run(admin, () -> partnerships.end(reseller));

        assertThat(browser.get("/resellers/detail?id=" + reseller).statusCode()).isEqualTo(404);
        assertThat(browser.get("/resellers/list").body()).doesNotContain("/resellers/detail?id=" + reseller);
    }
}
