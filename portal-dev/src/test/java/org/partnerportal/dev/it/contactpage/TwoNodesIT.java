package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.stack.PortalDeployment;

/**
 * Two web applications with the filter and the cache of customers' pages before one database (ADR 0005), each with kept
 * pages of its own. Readers renew the leases of both without a pause, so that a page that may still be served is served.
 */
class TwoNodesIT extends PortalIT {

    private static final String[] NODES = {"/portal", PortalDeployment.SECOND_NODE};

    @Inject
    private Market market;

    @Inject
    private PageClient pages;

    @Inject
    private ContactLinkService links;

    private long partner;
    private long customer;
    private String token;
    private Readers readers;

    @BeforeEach
    void openThePageOnBoth() throws Exception {
        partner = market.partner(DIRECT_BILL_PARTNER, "Twofold Partner");
        customer =
                market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), "Twofold Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        token = market.give(partner, DIRECT_BILL_PARTNER, customer);
        readers = new Readers();
    }

    @AfterEach
    void closeThePage() {
        readers.close();
    }

    @Test
    void whatIsPublishedShowsAtTheNextRequestOnBoth() throws Exception {
        long offer = market.publish(partner, DIRECT_BILL_PARTNER, "Edition 0");
        readOnBoth();

        for (int edition = 1; edition <= 5; edition++) {
            for (String node : NODES) {
                assertThat(page(node).body()).contains("Edition " + (edition - 1));
            }

            market.publishNext(partner, DIRECT_BILL_PARTNER, offer, "Edition " + edition);

            for (String node : NODES) {
                assertThat(page(node).body()).as(node).contains("Edition " + edition);
            }
        }
        assertThat(readers.answers()).as("pages read meanwhile").isGreaterThan(100);
    }

    @Test
    void aLinkThatWasTakenBackIsClosedAtTheNextRequestOnBoth() throws Exception {
        readOnBoth();
        for (String node : NODES) {
            assertThat(page(node).statusCode()).isEqualTo(200);
        }

        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            links.revoke(customer);
            return null;
        });

        for (String node : NODES) {
            assertThat(page(node).statusCode()).as(node).isEqualTo(404);
        }
    }

    private void readOnBoth() throws Exception {
        for (String node : NODES) {
            page(node);
            readers.start(() -> page(node));
        }
    }

    private HttpResponse<String> page(String node) throws Exception {
        return pages.on(node, token + ".json");
    }
}
