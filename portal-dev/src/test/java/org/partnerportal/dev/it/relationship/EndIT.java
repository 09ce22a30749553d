package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.EndLetter;
import org.partnerportal.relationship.EndLetterQueries;
import org.partnerportal.relationship.EndPartnership;
import org.partnerportal.relationship.EndPlan;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndRefusedException;
import org.partnerportal.relationship.EndRelationship;
import org.partnerportal.relationship.EndService;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.Successor;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** DOMAIN 2.6: what stands against an end, what it changes, at once, and the letters. */
class EndIT extends PortalIT {

    @Inject
    private Parties parties;

    @Inject
    private EndService service;

    @Inject
    private EndQueries queries;

    @Inject
    private EndLetterQueries letterQueries;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private PartnershipQueries network;

    @Inject
    private CustomerService customerService;

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries subscriptionQueries;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private Delegation delegation;

    @Inject
    private ContactLinkService links;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private Partner reseller;
    private long customer;
    private long subscription;

    @BeforeEach
    void sell() throws Exception {
        provider = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        partners(provider);
        customer = provider.does(
                () -> customerService.add(new AddCustomer(UUID.randomUUID().toString(), "Adatum", "")));
        subscription = provider.does(() -> subscriptions.record(new RecordSubscription(
                customer, SalesChannel.CSP, null, "Azure plan", null, 1, SubscriptionStatus.ACTIVE, reseller.id())));
        delegation.give(reseller.id(), customer);
        provider.runs(() -> subscriptions.assignSupportContact(new AssignSupportContact(
                subscription,
                reseller.id(),
                null,
                subscriptionQueries.own(subscription).version())));
    }

    @Test
    void waitsUntilSubscriptionsAreSuspendedAndSomebodyVouchesForTheRest() throws Exception {
        assertThat(plan(provider).active()).containsExactly("Azure plan");
        refused(provider, end(provider, true), "ACTIVE_SUBSCRIPTIONS");
        suspend();
        refused(provider, end(provider, false), "NOT_CONFIRMED");

        provider.does(() -> links.give(customer));
        provider.runs(() -> service.end(end(provider, true)));

        assertThatThrownBy(() -> provider.does(() -> customers.get(customer))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> provider.does(() -> queries.plan(customer, provider.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(Sql.strings(
                        database, "SELECT token FROM contact_link WHERE partner_id = ? AND live = 1", provider.id()))
                .isEmpty();
        assertThat(Sql.strings(
                        database,
                        "SELECT company_name FROM customer_relationship_history WHERE partner_id = ?",
                        provider.id()))
                .contains("Adatum");
    }

    @Test
    void givesTheResellersDutiesBackToTheProviderAtOnce() throws Exception {
        assertThat(reseller.does(() -> customers.get(customer)).name()).isEqualTo("Adatum");
        EndPlan plan = plan(reseller.id());
        assertThat(plan.contactOf()).isEqualTo(1);
        assertThat(plan.resoldBy()).isEqualTo(1);
        assertThat(plan.active()).isEmpty();
        assertThat(answering()).isEqualTo(reseller.id());

        provider.runs(() -> service.end(end(reseller, false)));

        assertThatThrownBy(() -> reseller.does(() -> customers.get(customer))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reseller.does(() -> subscriptionQueries.ofCustomer(customer)))
                .isInstanceOf(NotFoundException.class);
        assertThat(answering()).isEqualTo(provider.id());
        assertThat(provider.does(() -> customers.get(customer)).name()).isEqualTo("Adatum");
    }

    @Test
    void leavesAloneWhatAResellerDoesForAnotherProvider() throws Exception {
        Partner other = parties.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        partners(other);
        String msTenantId = provider.does(() -> customers.get(customer)).msTenantId();
        other.does(() -> customerService.add(new AddCustomer(msTenantId, "Adatum", "")));
        other.does(() -> subscriptions.record(new RecordSubscription(
                customer, SalesChannel.CSP, null, "Visio", null, 1, SubscriptionStatus.ACTIVE, reseller.id())));

        provider.runs(() -> service.end(end(reseller, false)));

        assertThat(reseller.does(() -> subscriptionQueries.ofCustomer(customer)))
                .extracting(product -> product.row().productName())
                .containsExactly("Visio");
    }

    @Test
    void keepsTheLettersAsTheyWereSent() throws Exception {
        suspend();
        provider.runs(() -> service.end(end(provider, true)));

        assertThat(provider.does(() -> queries.ended(PageRequest.first(9)).rows()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.customer()).isEqualTo("Adatum");
                    assertThat(row.successor()).isEqualTo("Woodgrove");
                    assertThat(row.letter()).isEqualTo("We part.");
                });
        assertThat(Sql.strings(database, "SELECT subject FROM outbound_mail WHERE company_id = ?", provider.id()))
                .contains("The end");
        assertThat(reseller.does(() -> queries.ended(PageRequest.first(9)).rows()))
                .isEmpty();
        assertThat(provider.does(() -> letterQueries.toFormerReseller("Fabrikam", "ru"))
                        .text())
                .contains("Fabrikam")
                .contains("Contoso");
    }

    @Test
    void endsAPartnershipWithALetter() throws Exception {
        EndPartnership command = new EndPartnership(reseller.id(), "No orders", List.of(letter()));
        provider.runs(() -> service.end(command));

        assertThat(provider.does(() -> network.listed())).isEmpty();
        assertThat(answering()).isEqualTo(provider.id());
        assertThatThrownBy(() -> provider.runs(() -> service.end(command))).isInstanceOf(NotFoundException.class);

        CallerContext.runAs(Caller.system(provider.id()), () -> partnerships.begin(reseller.id(), clock.instant()));
        assertThat(answering())
                .as("whoever comes back is not the contact again")
                .isEqualTo(provider.id());
    }

    @Test
    void isNobodyElsesToDo() throws Exception {
        Partner stranger = parties.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        for (long partner : List.of(provider.id(), reseller.id(), stranger.id())) {
            assertThatThrownBy(() -> stranger.does(() -> queries.plan(customer, partner)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> reseller.does(() -> queries.plan(customer, provider.id())))
                .isInstanceOf(NotFoundException.class);
    }

    private long answering() throws Exception {
        return provider.does(() -> responsibilities.forCustomer(customer, clock.instant())).answers().stream()
                .filter(answer -> answer.product().subscriptionId() == subscription)
                .findFirst()
                .orElseThrow()
                .company()
                .id();
    }

    private void suspend() throws Exception {
        Sql.update(database, "UPDATE subscription SET status = 'Suspended' WHERE id = ?", subscription);
    }

    private EndPlan plan(Partner partner) throws Exception {
        return plan(partner.id());
    }

    private EndPlan plan(long partner) throws Exception {
        return provider.does(() -> queries.plan(customer, partner));
    }

    private EndRelationship end(Partner partner, boolean confirmed) {
        return new EndRelationship(
                customer,
                partner.id(),
                confirmed,
                confirmed,
                new Successor(null, " Woodgrove "),
                "Contract over",
                List.of(letter()));
    }

    private static EndLetter letter() {
        return new EndLetter("boss@adatum.example", "en", new RequestLetter("The end", "We part."));
    }

    private void refused(Partner who, EndRelationship command, String reason) {
        assertThatThrownBy(() -> who.runs(() -> service.end(command)))
                .isInstanceOfSatisfying(
                        EndRefusedException.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }

    /** As if both had agreed. */
    private void partners(Partner with) {
        CallerContext.runAs(
                Caller.system(with.id()),
                () -> partnerships.begin(reseller.id(), clock.instant().minusSeconds(60)));
    }
}
