package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.PartnershipAnswerService;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.rules.OtherMarketException;

/** DOMAIN 2.5, region: partners deal with customers and resellers of their own country or market. */
class MarketIT extends PortalIT {

    @Inject
    private Parties parties;

    @Inject
    private RequestService requests;

    @Inject
    private CustomerService customers;

    @Inject
    private PartnershipAnswerService answers;

    @Inject
    private PartnershipQueries network;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner spanish;
    private Partner american;

    @BeforeEach
    void open() throws Exception {
        spanish = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        american = in("US", parties.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin"));
    }

    @Test
    void aCustomerOfAnotherMarketIsAskedOnlyWhenSomebodyVouches() throws Exception {
        String known = UUID.randomUUID().toString();
        spanish.does(() -> customers.add(new AddCustomer(known, "Adatum", "")));
        Partner german = in("DE", parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware"));

        refused(() -> ask(american, known, false), "Adatum");
        assertThatCode(() -> ask(german, known, false)).as("one market").doesNotThrowAnyException();
        ask(american, known, true);

        assertThat(Sql.strings(
                        database,
                        "SELECT in_own_market FROM relationship_request WHERE identifier = ? ORDER BY id",
                        known))
                .containsExactly("0", "1");
    }

    @Test
    void aCustomerWhoseCountryNobodyKnowsIsAsked() throws Exception {
        ask(american, UUID.randomUUID().toString(), false);

        Partner customer = in(null, parties.open(CompanyKind.CUSTOMER, "Adatum"));
        ask(american, parties.msTenantId(customer), false);
    }

    @Test
    void aResellerOfAnotherMarketIsNotInvitedAndDoesNotAccept() throws Exception {
        Partner reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");

        refused(() -> parties.invite(american, parties.partnerId(reseller)), "Fabrikam");

        in("PT", reseller);
        parties.invite(spanish, parties.partnerId(reseller));
        in(null, reseller);
        String link = Parties.token(parties.invite(american, parties.partnerId(reseller)));
        in("PT", reseller);
        refused(() -> reseller.runs(() -> answers.acceptLink(link)), "Tailspin");
        assertThat(american.does(() -> network.listed())).isEmpty();

        in("US", reseller);
        reseller.runs(() -> answers.acceptLink(link));
        assertThat(american.does(() -> network.listed())).containsExactly(reseller.id());
    }

    @Test
    void aCloudWithoutTheRuleKeepsNobodyApart() throws Exception {
        Partner litware = in("CN", parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Litware"));
        Partner customer = in("US", parties.open(CompanyKind.CUSTOMER, Cloud.CHINA, "Adventure Works"));
        ask(litware, parties.msTenantId(customer), false);
    }

    private Partner in(String country, Partner company) throws Exception {
        Sql.update(database, "UPDATE company SET country = ? WHERE id = ?", country, company.id());
        return company;
    }

    private void ask(Partner partner, String msTenantId, boolean vouched) throws Exception {
        parties.as(
                partner,
                () -> requests.request(new RequestRelationship(
                        msTenantId,
                        "Adatum",
                        "",
                        "boss@adatum.example",
                        true,
                        vouched,
                        "en",
                        new RequestLetter("We ask", RequestLetter.LINK))));
    }

    private static void refused(ThrowingCallable attempt, String name) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(OtherMarketException.class, refusal -> assertThat(refusal.arguments())
                        .startsWith(name)
                        .contains("2023-10-23"));
    }
}
