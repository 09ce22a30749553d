package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.dev.it.contactpage.Jobs;
import org.partnerportal.profile.SaveSupportProfile;
import org.partnerportal.profile.SupportProfileService;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RelationshipClock;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.shared.error.NotFoundException;

/** Times for an answer that are over: whoever waits, and whoever lets wait, is told once. */
class RelationshipClockIT extends PortalIT {

    private static final String JOB = "relationship";

    @Inject
    private Parties parties;

    @Inject
    private Tenants tenants;

    @Inject
    private RelationshipClock steps;

    @Inject
    private Jobs jobs;

    @Inject
    private TransferService transfers;

    @Inject
    private RequestService requests;

    @Inject
    private CustomerService customers;

    @Inject
    private SupportProfileService profiles;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner partner;
    private Partner customer;
    private String asker;
    private String agent;

    @BeforeEach
    void meet() throws Exception {
        jobs.hold(JOB);
        Sql.update(database, "UPDATE transfer_request SET told_at = NOW(6) WHERE due_at < NOW(6)");
        Sql.update(database, "UPDATE relationship_request SET told_at = NOW(6) WHERE expires_at < NOW(6)");
        partner = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Contoso");
        customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
        asker = tenants.user(customer.id(), Role.CUSTOMER_GLOBAL_ADMIN);
        agent = tenants.user(partner.id(), Role.ADMIN_AGENT);
    }

    @AfterEach
    void letGo() throws Exception {
        jobs.letGo(JOB);
    }

    @Test
    void remindsOfATransferAndTellsTheCustomerOnce() throws Exception {
        long id = asked();
        drain();
        assertThat(mails()).as("not due yet").isEmpty();

        Sql.update(database, "UPDATE transfer_request SET due_at = NOW(6) - INTERVAL 1 SECOND WHERE id = ?", id);
        drain();
        drain();
        assertThat(mails())
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail).startsWith("help@contoso.example Plazo vencido: Adatum"))
                .anySatisfy(mail -> assertThat(mail).startsWith(asker).contains("Contoso"));
    }

    @Test
    void saysNothingOfWhatWasAnswered() throws Exception {
        long id = asked();
        Sql.update(
                database,
                "UPDATE transfer_request SET due_at = NOW(6) - INTERVAL 1 SECOND, state = 'SUBMITTED' WHERE id = ?",
                id);
        drain();
        assertThat(mails()).isEmpty();
    }

    @Test
    void tellsWhoAskedThatARequestHasExpiredAndAgainWhenItWasSentAgain() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        by(agent, "relationship_request", "requested_by", issued.id());
        for (int times = 1; times <= 2; times++) {
            parties.expire(issued);
            drain();
            drain();
            assertThat(mails())
                    .hasSize(times)
                    .allSatisfy(mail -> assertThat(mail).startsWith(agent).contains("Adatum"));
            parties.as(partner, () -> requests.resend(issued.id()));
        }
    }

    @Test
    void whatFailsWaitsAndLetsTheOthersGoFirst() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        parties.expire(issued);
        Sql.update(database, "UPDATE relationship_request SET requested_by = -1 WHERE id = ?", issued.id());
        assertThatThrownBy(steps::nextStep).isInstanceOf(NotFoundException.class);
        assertThat(steps.postpone()).isTrue();
        assertThat(steps.nextStep()).isFalse();

        by(agent, "relationship_request", "requested_by", issued.id());
        Sql.update(database, "UPDATE relationship_request SET retry_at = NOW(6) WHERE id = ?", issued.id());
        drain();
        assertThat(mails()).hasSize(1);
    }

    private long asked() throws Exception {
        partner.does(() -> profiles.save(
                new SaveSupportProfile(0, "help@contoso.example", "+34915550100", "https://contoso.example")));
        String msTenantId = parties.msTenantId(customer);
        parties.as(partner, () -> customers.add(new AddCustomer(msTenantId, "Adatum", "")));
        long id = parties.as(customer, () -> transfers.ask(new AskTransfer(partner.id(), "Azure plan", "Please")));
        by(asker, "transfer_request", "asked_by", id);
        Sql.update(database, "DELETE FROM outbound_mail WHERE company_id IN (?, ?)", partner.id(), customer.id());
        return id;
    }

    /** As if that person had asked. */
    private void by(String email, String table, String column, long id) throws SQLException {
        Sql.update(
                database,
                "UPDATE " + table + " SET " + column + " = (SELECT id FROM portal_user WHERE email = ?) WHERE id = ?",
                email,
                id);
    }

    private List<String> mails() throws SQLException {
        return Sql.strings(
                database,
                "SELECT CONCAT(recipient, ' ', subject) FROM outbound_mail WHERE company_id IN (?, ?) ORDER BY id",
                partner.id(),
                customer.id());
    }

    private void drain() {
        while (steps.nextStep()) {
            // until nothing is over
        }
    }
}
