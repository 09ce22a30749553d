package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;
import static org.partnerportal.company.CompanyKind.INDIRECT_PROVIDER;
import static org.partnerportal.company.CompanyKind.INDIRECT_RESELLER;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.proof.Proof;
import org.partnerportal.proof.ProofQueries;
import org.partnerportal.responsibility.Gap;
import org.partnerportal.responsibility.GapKind;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.responsibility.SupportLoadService;
import org.partnerportal.shared.persistence.StatementCounter;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

class ContactPageIT extends PortalIT {

    @Inject
    private Market market;

    @Inject
    private PageClient pages;

    @Inject
    private CompanyService companies;

    @Inject
    private ContactLinkService links;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private GapQueries gaps;

    @Inject
    private SupportLoadService loads;

    @Inject
    private ProofQueries proofs;

    @Inject
    private Clock clock;

    @Test
    void theProviderStandsInForASuspendedResellerAtTheNextRequest() throws Exception {
        long provider = market.partner(INDIRECT_PROVIDER, "Standing Provider");
        long reseller = market.partner(INDIRECT_RESELLER, "Suspended Reseller");
        market.link(provider, reseller);
        long customer = market.customer(provider, INDIRECT_PROVIDER, id(), "Fallback Customer");
        long subscription = market.subscription(provider, INDIRECT_PROVIDER, customer, "Office 365 E3", reseller);
        market.publish(provider, INDIRECT_PROVIDER, "Provider care");
        market.publish(reseller, INDIRECT_RESELLER, "Reseller care");
        market.designate(provider, subscription, reseller);
        String token = market.give(provider, INDIRECT_PROVIDER, customer);

        assertThat(pages.get(token + ".json").body()).contains("Reseller care", "\"DESIGNATED\"");

        market.as(provider, INDIRECT_PROVIDER, () -> {
            companies.changeStatus(reseller, PartnerStatus.SUSPENDED);
            return null;
        });

        assertThat(pages.get(token + ".json").body())
                .contains("Provider care", "\"INSTEAD_OF_BARRED\"")
                .doesNotContain("Reseller care");
        assertThat(pages.get(token, "Accept-Language", "en").body())
                .contains("Suspended Reseller may not act as a partner at present, so Standing Provider supports");
        loads.recount(provider, 0);
        assertThat(market.as(provider, INDIRECT_PROVIDER, () -> gaps.list().list()))
                .filteredOn(gap -> gap.kind() == GapKind.RESELLER_BARRED)
                .extracting(Gap::company, Gap::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple(reseller, 1L));
    }

    @Test
    void whatIsPublishedShowsAtTheNextRequestAndUnchangedPagesAnswer304() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Quick Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Quick Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        long offer = market.publish(partner, DIRECT_BILL_PARTNER, "Edition 0");
        String token = market.give(partner, DIRECT_BILL_PARTNER, customer);

        for (int edition = 1; edition <= 5; edition++) {
            HttpResponse<String> before = pages.get(token);
            String tag = before.headers().firstValue("ETag").orElseThrow();
            assertThat(before.body()).contains("Extra: Edition " + (edition - 1));
            assertThat(pages.get(token, "If-None-Match", tag).statusCode()).isEqualTo(304);

            market.publishNext(partner, DIRECT_BILL_PARTNER, offer, "Edition " + edition);

            HttpResponse<String> after = pages.get(token, "If-None-Match", tag);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains("Extra: Edition " + edition);
        }
    }

    @Test
    void aLinkThatWasTakenBackLeadsNowhereAtOnce() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Careful Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Careful Customer");
        String token = market.give(partner, DIRECT_BILL_PARTNER, customer);
        assertThat(pages.get(token).statusCode()).isEqualTo(200);

        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            links.revoke(customer);
            return null;
        });

        assertThat(pages.get(token).statusCode()).isEqualTo(404);
        assertThat(market.give(partner, DIRECT_BILL_PARTNER, customer)).isNotEqualTo(token);
    }

    @Test
    void aLinkShowsNothingOfAnotherPartner() throws Exception {
        String tenant = id();
        long one = market.partner(DIRECT_BILL_PARTNER, "Partner One");
        long two = market.partner(DIRECT_BILL_PARTNER, "Partner Two");
        long customer = market.customer(one, DIRECT_BILL_PARTNER, tenant, "Shared by One");
        assertThat(market.customer(two, DIRECT_BILL_PARTNER, tenant, "Shared by Two"))
                .isEqualTo(customer);
        market.subscription(one, DIRECT_BILL_PARTNER, customer, "Office 365 of One", null);
        market.subscription(two, DIRECT_BILL_PARTNER, customer, "Azure of Two", null);
        market.publish(two, DIRECT_BILL_PARTNER, "Care of Two");

        String token = market.give(one, DIRECT_BILL_PARTNER, customer);

        for (String form : new String[] {"", ".json", ".vcf", "/print", "/embed"}) {
            assertThat(pages.get(token + form).body())
                    .as("form '%s'", form)
                    .contains("Office 365 of One")
                    .doesNotContain("Azure of Two", "Partner Two", "Shared by Two", "Care of Two");
        }
        Caller customerItself =
                new Caller(customer, 1L, "COMMERCIAL", "CUSTOMER", Set.of(Permission.CONTACT_PAGE_VIEW));
        assertThat(CallerContext.callAs(customerItself, () -> responsibilities.forCustomer(customer, clock.instant()))
                        .answers())
                .extracting(answer -> answer.company().name())
                .containsExactlyInAnyOrder("Partner One", "Partner Two");
    }

    @Test
    void whatACustomerWasToldCanBeProvenAfterItChanged() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Provable Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Provable Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        long offer = market.publish(partner, DIRECT_BILL_PARTNER, "First words");
        Instant then = clock.instant();
        market.publishNext(partner, DIRECT_BILL_PARTNER, offer, "Second words");

        Proof past = market.as(partner, DIRECT_BILL_PARTNER, () -> proofs.at(customer, then));
        Proof present = market.as(partner, DIRECT_BILL_PARTNER, () -> proofs.at(customer, clock.instant()));

        assertThat(past.versions())
                .extracting(version -> version.offer().versionNo())
                .containsExactly(1);
        assertThat(past.versions().get(0).offer().content().title().in("en")).isEqualTo("First words");
        assertThat(present.versions())
                .extracting(version -> version.offer().versionNo())
                .containsExactly(2);
    }

    @Test
    void aPageTakesTheSameStatementsForOneProductAndForThirty() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Counting Partner");
        market.publish(partner, DIRECT_BILL_PARTNER, "Counted");
        long small = market.customer(partner, DIRECT_BILL_PARTNER, id(), "One Product");
        long large = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Thirty Products");
        market.subscription(partner, DIRECT_BILL_PARTNER, small, "Azure plan", null);
        for (int i = 0; i < 30; i++) {
            market.subscription(partner, DIRECT_BILL_PARTNER, large, "Office 365 no. " + i, null);
        }

        assertThat(statements(partner, large))
                .isEqualTo(statements(partner, small))
                .isLessThanOrEqualTo(16);
    }

    @Test
    void whatIsNoLinkIsNotFoundAndNobodyGetsACookie() throws Exception {
        assertThat(pages.get("page").statusCode()).isEqualTo(404);
        assertThat(pages.get("page.xhtml").statusCode()).isEqualTo(404);
        assertThat(pages.get("%3Cscript%3E").statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = pages.get("A".repeat(32));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(pages.send("POST", "A".repeat(32)).statusCode()).isEqualTo(405);
    }

    @Test
    void aPageHasNoCookieAndOnlyTheSnippetMayBeFramed() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Framed Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Framed <script>alert(1)</script>");
        String token = market.give(partner, DIRECT_BILL_PARTNER, customer);

        HttpResponse<String> page = pages.get(token);
        HttpResponse<String> head = pages.send("HEAD", token);
        HttpResponse<String> frame = pages.get(token + "/embed");

        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'none'")
                .doesNotContain("unsafe", "nonce");
        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors *");
    }

    /** The least of several runs, because jobs in the background are counted, too. */
    private long statements(long partner, long customer) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long before = StatementCounter.statements();
            market.as(partner, DIRECT_BILL_PARTNER, () -> responsibilities.forCustomer(customer, clock.instant()));
            least = Math.min(least, StatementCounter.statements() - before);
        }
        return least;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
