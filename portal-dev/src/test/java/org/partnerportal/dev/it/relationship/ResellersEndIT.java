package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.RowsRead;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.EndPlan;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndRelationship;
import org.partnerportal.relationship.EndService;
import org.partnerportal.relationship.RelationshipQueries;
import org.partnerportal.relationship.Successor;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** A provider ends what it brought to its reseller, and nothing that the reseller has of itself. */
class ResellersEndIT extends PortalIT {

    @Inject
    private Parties parties;

    @Inject
    private Partners partners;

    @Inject
    private EndService service;

    @Inject
    private EndQueries queries;

    @Inject
    private CustomerService customerService;

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private AnswerService answers;

    @Inject
    private RelationshipQueries relationships;

    @Inject
    private ContactLinkService links;

    @Inject
    private RowsRead reads;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private Partner reseller;
    private Partner customer;

    @BeforeEach
    void meet() throws Exception {
        provider = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
        partners.link(provider, reseller.id(), Instant.now().minusSeconds(60));
        serve(provider);
    }

    @Test
    void isOfferedOnlyWhereASubscriptionOfTheProviderNamedTheReseller() throws Exception {
        serve(reseller);
        assertThat(resellers()).isEmpty();
        assertThatThrownBy(() -> provider.does(() -> queries.plan(customer.id(), reseller.id())))
                .isInstanceOf(NotFoundException.class);

        resell(provider);
        assertThat(resellers()).containsExactly(reseller.id());
        Sql.update(
                database,
                "INSERT INTO subscription_history (subscription_id, valid_from, valid_to, customer_id, product_name,"
                        + " product_family, quantity, status, reseller_id, channel) SELECT id, valid_from, NOW(6),"
                        + " customer_id, product_name, product_family, quantity, status, reseller_id, channel"
                        + " FROM subscription WHERE owner_id = ?",
                provider.id());
        Sql.update(database, "UPDATE subscription SET reseller_id = NULL WHERE owner_id = ?", provider.id());
        assertThat(resellers()).as("has the customer still because of it").containsExactly(reseller.id());
    }

    @Test
    void leavesTheResellerWhatTheCustomerGaveItItself() throws Exception {
        resell(provider);
        long asked = parties.ask(reseller, customer, true).id();
        customer.runs(() -> answers.accept(asked));
        reseller.does(() -> links.give(customer.id()));

        EndPlan plan = provider.does(() -> queries.plan(customer.id(), reseller.id()));
        assertThat(plan.resoldBy()).isEqualTo(1);
        assertThat(plan.rights()).as("what is not the provider's").isNull();
        assertThat(plan.link()).isFalse();
        end();

        assertThat(resellers()).as("once is enough").isEmpty();
        assertThat(reseller.does(() -> customers.get(customer.id())).name()).isEqualTo("Adatum");
        assertThat(reseller.does(() -> relationships.rights(customer.id())))
                .hasValueSatisfying(rights -> assertThat(rights.inForce()).isTrue());
        assertThat(Sql.strings(
                        database,
                        "SELECT token FROM contact_link WHERE partner_id = ? AND revoked_at IS NULL",
                        reseller.id()))
                .hasSize(1);
    }

    @Test
    void endsWhatTheResellerHasThroughTheProviderAlone() throws Exception {
        resell(provider);
        end();
        assertThatThrownBy(() -> reseller.does(() -> customers.get(customer.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsAllThatHasEndedPageByPage() throws Exception {
        resell(provider);
        end();
        String id = Sql.strings(database, "SELECT id FROM relationship_end WHERE actor_id = ?", provider.id())
                .get(0);
        reads.copy("relationship_end", Long.parseLong(id), 8, null);

        assertThat(Walk.through(request -> provider.does(() -> queries.ended(request))))
                .hasSize(9);
    }

    private void end() throws Exception {
        provider.runs(() -> service.end(new EndRelationship(
                customer.id(), reseller.id(), false, false, Successor.NOBODY, "Contract over", List.of())));
    }

    private List<Long> resellers() throws Exception {
        return provider.does(() -> queries.resellers(customer.id()));
    }

    private void serve(Partner by) throws Exception {
        String id = parties.msTenantId(customer);
        by.does(() -> customerService.add(new AddCustomer(id, "Adatum", "")));
    }

    private void resell(Partner by) throws Exception {
        by.does(() -> subscriptions.record(new RecordSubscription(
                customer.id(),
                SalesChannel.CSP,
                null,
                "Azure plan",
                null,
                1,
                SubscriptionStatus.ACTIVE,
                reseller.id())));
    }
}
