package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.contactpage.ContactLinkRow;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.shared.config.Settings;

/** The file of all links of a partner, as its people download it. */
class LinkListIT extends PortalIT {

    private static final String LIST = "/contact-links";

    @Inject
    private Market market;

    @Inject
    private Tenants tenants;

    @Inject
    private PageClient pages;

    @Inject
    private ContactLinkService links;

    @Inject
    private Settings settings;

    private long partner;

    @BeforeEach
    void makePartner() throws Exception {
        partner = market.partner(DIRECT_BILL_PARTNER, "Mailing Partner");
    }

    @Test
    void namesEachCustomerOnceWithALinkThatOpensItsPage() throws Exception {
        long known = customer("Known Customer");
        customer("New, \"quoted\" Customer");
        String given = market.give(partner, DIRECT_BILL_PARTNER, known);
        WebClient agent = signedIn(Role.SALES_AGENT);

        HttpResponse<String> file = agent.post(LIST + "?lang=en", Map.of());
        List<String> lines = file.body().lines().toList();

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("\uFEFFCustomer,Primary domain,Link");
        assertThat(lines.get(1)).isEqualTo("Known Customer,," + settings.url() + "/support/" + given);
        assertThat(lines.get(2)).startsWith("\"New, \"\"quoted\"\" Customer\",," + settings.url() + "/support/");
        assertThat(pages.get(lines.get(2).replaceAll(".*/support/", "")).body()).contains("New, \"quoted\" Customer");
        assertThat(agent.post(LIST + "?lang=en", Map.of()).body()).isEqualTo(file.body());
    }

    @Test
    void isSeparatedAsSpreadsheetsOfTheReadersLanguageExpectAndHasNoFormulas() throws Exception {
        for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "'=1")) {
            customer(name);
        }

        assertThat(signedIn(Role.ADMIN_AGENT)
                        .post(LIST + "?lang=es", Map.of())
                        .body()
                        .lines())
                .extracting(line -> line.substring(0, line.indexOf(';')))
                .containsExactly("\uFEFFCliente", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "''=1");
    }

    @Test
    void leavesOutLinksThatWereTakenBackAndCustomersOfOthers() throws Exception {
        long mine = customer("Mine");
        long gone = customer("Taken Back");
        String shared = UUID.randomUUID().toString();
        long other = market.partner(DIRECT_BILL_PARTNER, "Other Mailing Partner");
        market.customer(other, DIRECT_BILL_PARTNER, shared, "Name by other");
        market.customer(partner, DIRECT_BILL_PARTNER, shared, "Name by me");
        market.give(partner, DIRECT_BILL_PARTNER, gone);
        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            links.revoke(gone);
            return null;
        });

        String file = signedIn(Role.ADMIN_AGENT).post(LIST, Map.of()).body();

        assertThat(file).contains("Mine", "Name by me").doesNotContain("Name by other", "Taken Back");
        assertThat(market.as(other, DIRECT_BILL_PARTNER, () -> links.giveAll(List.of(mine, gone))))
                .isEmpty();
    }

    @Test
    void isNotThereForWhomLinksAreNot() throws Exception {
        customer("Unlisted Customer");

        HttpResponse<String> auditor = signedIn(Role.AUDITOR).post(LIST, Map.of());
        HttpResponse<String> stranger = new WebClient(settings.url()).post(LIST, Map.of());
        HttpResponse<String> fromElsewhere =
                signedIn(Role.ADMIN_AGENT).post(LIST, Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(auditor.statusCode()).isEqualTo(404);
        assertThat(stranger.statusCode()).isIn(302, 401, 403);
        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        assertThat(List.of(auditor.body(), stranger.body(), fromElsewhere.body()))
                .noneMatch(body -> body.contains("Unlisted Customer") || body.contains("/support/"));
        assertThat(signedIn(Role.ADMIN_AGENT).get(LIST).statusCode()).isEqualTo(405);
    }

    @Test
    void takesTheSameStatementsForOneCustomerAndForForty() throws Exception {
        List<Long> forty = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            forty.add(customer("Customer " + i));
        }
        long alone = forty.remove(0);

        assertThat(giving(forty)).isEqualTo(giving(List.of(alone))).isLessThanOrEqualTo(3 + Statements.TRAIL);
    }

    /** What making the links anew costs; links of earlier tries are forgotten before each. */
    private long giving(List<Long> customers) throws Exception {
        long[] fewest = {Long.MAX_VALUE};
        for (int i = 0; i < 5; i++) {
            market.forgetLinks(partner);
            List<ContactLinkRow> given = new ArrayList<>();
            fewest[0] = Math.min(
                    fewest[0],
                    Statements.once(() ->
                            given.addAll(market.as(partner, DIRECT_BILL_PARTNER, () -> links.giveAll(customers)))));
            assertThat(given).hasSameSizeAs(customers);
        }
        return fewest[0];
    }

    private long customer(String name) throws Exception {
        return market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), name);
    }

    private WebClient signedIn(Role role) throws Exception {
        WebClient client = new WebClient(settings.url());
        client.signIn(tenants.user(partner, role), Tenants.PASSWORD);
        return client;
    }
}
