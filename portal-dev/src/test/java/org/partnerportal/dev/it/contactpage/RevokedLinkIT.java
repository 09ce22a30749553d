package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.dev.it.PortalIT;

/** A link that was taken back: in none of its forms, kept or not, and whatever the browser remembers of it. */
class RevokedLinkIT extends PortalIT {

    private static final List<String> FORMS = List.of("", ".json", ".vcf", "/print", "/embed");
    private static final String[] FACTS = {"Hidden Customer", "Hidden Partner", "Hidden product", "help@example.com"};

    @Inject
    private Market market;

    @Inject
    private PageClient pages;

    @Inject
    private ContactLinkService links;

    private long partner;
    private long customer;
    private String token;

    @BeforeEach
    void giveLink() throws Exception {
        partner = market.partner(DIRECT_BILL_PARTNER, "Hidden Partner");
        customer =
                market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), "Hidden Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Hidden product", null);
        market.publish(partner, DIRECT_BILL_PARTNER, "Hidden care");
        token = market.give(partner, DIRECT_BILL_PARTNER, customer);
    }

    @Test
    void isNotFoundInAnyFormThatWasKept() throws Exception {
        Map<String, String> tags = new HashMap<>();
        for (String form : FORMS) {
            HttpResponse<String> kept = pages.get(token + form);
            assertThat(kept.body()).as("form '%s'", form).contains("Hidden product", "help@example.com");
            tags.put(form, kept.headers().firstValue("ETag").orElseThrow());
        }

        revoke();

        for (String form : FORMS) {
            assertGone(form, pages.get(token + form));
            assertGone(form, pages.get(token + form, "If-None-Match", tags.get(form)));
            assertGone(form, pages.get(token + form, "If-None-Match", "*"));
            assertThat(pages.send("HEAD", token + form).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void isNotFoundInAnyFormThatNobodyHadOpened() throws Exception {
        revoke();

        for (String form : FORMS) {
            assertGone(form, pages.get(token + form));
        }
    }

    @Test
    void staysClosedWhenTheCustomerIsGivenAnother() throws Exception {
        pages.get(token + ".json");
        revoke();

        String next = market.give(partner, DIRECT_BILL_PARTNER, customer);

        assertThat(pages.get(next + ".json").body()).contains("Hidden product").doesNotContain(token);
        for (String form : FORMS) {
            assertGone(form, pages.get(token + form));
        }
    }

    private void revoke() throws Exception {
        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            links.revoke(customer);
            return null;
        });
    }

    private static void assertGone(String form, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("form '%s'", form).isEqualTo(404);
        assertThat(answer.body()).as("form '%s'", form).doesNotContain(FACTS).isNotEmpty();
        assertThat(answer.headers().map()).doesNotContainKeys("etag", "content-disposition");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
