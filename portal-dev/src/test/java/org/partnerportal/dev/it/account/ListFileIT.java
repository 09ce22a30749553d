package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** Lists as CSV files, as a browser gets them: those rows that the address asks for, and the viewer's own alone. */
class ListFileIT extends PortalIT {

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    @Inject
    private Partners partners;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private UserService users;

    private Partner provider;
    private WebClient browser;

    @BeforeEach
    void open() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        browser = signedIn(Role.ADMIN_AGENT, Role.GLOBAL_ADMIN);
    }

    @Test
    void hasTheSubscriptionsThatTheListIsNarrowedTo() throws Exception {
        sell(provider, "=cmd", "Azure plan", 3);
        sell(provider, "Adatum", "Microsoft 365 E3", 5);
        sell(partners.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin"), "Secret", "Azure plan", 7);

        HttpResponse<String> all = browser.get("/subscriptions/list?sort=-product&as=csv");
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(all.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"subscriptions.csv\"");
        assertThat(all.body().lines()).hasSize(3);
        assertThat(all.body().lines().toList().get(0)).startsWith("\uFEFFProducto;");
        assertThat(all.body().lines().toList().get(1))
                .startsWith("Microsoft 365 E3;")
                .contains(";Adatum;5;");
        assertThat(all.body()).contains(";'=cmd;3;").doesNotContain("Secret");
        assertThat(browser.get("/subscriptions/list?family=AZURE&as=csv").body().lines())
                .hasSize(2);
    }

    @Test
    void isRefusedToThoseWhoMayLookButNotExport() throws Exception {
        sell(provider, "Adatum", "Azure plan", 3);
        WebClient helpDesk = signedIn(Role.HELPDESK_AGENT);

        assertThat(helpDesk.get("/subscriptions/list").body())
                .contains("Azure plan")
                .doesNotContain("as=csv");
        assertThat(helpDesk.get("/subscriptions/list?as=csv").body()).doesNotContain("Azure plan");
        assertThat(helpDesk.get("/users/list?as=csv").body()).doesNotContain("@fabrikam.example");
    }

    @Test
    void hasTheResellersWithWhatTheyPublished() throws Exception {
        for (String name : new String[] {"Fabrikam", "Litware"}) {
            long id = partners.open(CompanyKind.INDIRECT_RESELLER, name).id();
            partners.link(provider, id, Instant.parse("2026-02-03T11:30:00Z"));
        }

        assertThat(browser.get("/resellers/list?sort=-name&as=csv")
                        .body()
                        .lines()
                        .skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("Litware;")
                                .endsWith(";Activo;Nada publicado;;0;0;0;0;0;0;0;0;0;0;0;;2026-02-03 12:30"),
                        line -> assertThat(line).startsWith("Fabrikam;"));
        assertThat(browser.get("/resellers/list?offer=published&as=csv").body().lines())
                .hasSize(1);
        assertThat(browser.get("/resellers/list?offer=lacking&status=restricted&as=csv")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(browser.get("/resellers/list?status=attention&country=ES&sort=-access&as=csv")
                        .body()
                        .lines())
                .as("both have published nothing")
                .hasSize(3);
        assertThat(browser.get("/resellers/list?country=PT&as=csv").body().lines())
                .hasSize(1);
        assertThat(browser.get("/resellers/list?offer=lacking&sort=supports").body())
                .contains("Fabrikam", "Litware");
    }

    @Test
    void hasMoreUsersThanOnePage() throws Exception {
        for (int i = 0; i < 201; i++) {
            String email = "m" + UUID.randomUUID() + "@fabrikam.example";
            String name = i == 0 ? "+Ana" : "Ana " + i;
            CallerContext.callAs(
                    Caller.system(provider.id()),
                    () -> users.add(new AddUser(email, new Profile(name, "es", "UTC"), Tenants.set())));
        }

        String file = browser.get("/users/list?q=ana&sort=email&as=csv").body();

        assertThat(file.lines().skip(1))
                .hasSize(201)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> one.split(";")[1].compareTo(other.split(";")[1]));
        assertThat(file).contains("'+Ana;").contains(";Invitado;nunca");
    }

    private WebClient signedIn(Role... roles) throws Exception {
        WebClient client = new WebClient(settings.url());
        client.signIn(tenants.user(provider.id(), roles), Tenants.PASSWORD);
        return client;
    }

    private void sell(Partner owner, String customer, String product, int quantity) throws Exception {
        long id =
                owner.does(() -> customers.add(new AddCustomer(UUID.randomUUID().toString(), customer, "")));
        owner.does(() -> subscriptions.record(new RecordSubscription(
                id,
                SalesChannel.CSP,
                UUID.randomUUID().toString(),
                product,
                null,
                quantity,
                SubscriptionStatus.ACTIVE,
                null)));
    }
}
