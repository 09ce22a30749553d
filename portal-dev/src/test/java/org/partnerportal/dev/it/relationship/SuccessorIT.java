package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.EndLetterQueries;
import org.partnerportal.relationship.EndPlan;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndRelationship;
import org.partnerportal.relationship.EndService;
import org.partnerportal.relationship.EndedRow;
import org.partnerportal.relationship.KnownPartner;
import org.partnerportal.relationship.NamedSuccessor;
import org.partnerportal.relationship.ProposeTransfer;
import org.partnerportal.relationship.Successor;
import org.partnerportal.relationship.SuccessorRefusedException;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** Who goes on for a customer: chosen from whom one knows, named by PartnerID, or written. */
class SuccessorIT extends PortalIT {

    @Inject
    private Partners partners;

    @Inject
    private Parties parties;

    @Inject
    private CompanyService companies;

    @Inject
    private CustomerService customers;

    @Inject
    private TransferService transfers;

    @Inject
    private EndQueries queries;

    @Inject
    private EndService service;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private EndLetterQueries letters;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private Partner reseller;
    private Partner sister;
    private Partner elsewhere;
    private Partner customer;

    /** The customer works with a partner, too, of which the provider knows nothing. */
    @BeforeEach
    void serve() throws Exception {
        provider = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        sister = parties.open(CompanyKind.INDIRECT_RESELLER, "Alpine");
        elsewhere = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
        for (Partner linked : List.of(reseller, sister)) {
            partners.link(provider, linked.id(), clock.instant().minusSeconds(60));
        }
        for (Partner partner : List.of(provider, elsewhere)) {
            String msTenantId = parties.msTenantId(customer);
            partner.does(() -> customers.add(new AddCustomer(msTenantId, "Adatum", "")));
        }
        provider.does(() -> subscriptions.record(new RecordSubscription(
                customer.id(),
                SalesChannel.CSP,
                null,
                "Azure plan",
                null,
                1,
                SubscriptionStatus.SUSPENDED,
                reseller.id())));
    }

    @Test
    void isChosenFromWhomOneWorksWithAlone() throws Exception {
        assertThat(known(provider, reseller)).containsExactly(provider.id(), sister.id());
        assertThat(known(provider, provider)).containsExactly(reseller.id(), sister.id());
        assertThat(known(reseller, reseller)).containsExactly(provider.id());
        assertThat(known(elsewhere, elsewhere)).isEmpty();

        provider.runs(() -> companies.changeStatus(sister.id(), PartnerStatus.RESTRICTED));
        assertThat(known(provider, provider)).as("takes on nobody").containsExactly(reseller.id());

        assertThat(named(provider, reseller, new Successor(provider.id(), "")))
                .isEqualTo(new NamedSuccessor(provider.id(), "Contoso"));
        for (Partner stranger : List.of(elsewhere, reseller, sister, customer)) {
            assertThatThrownBy(() -> named(provider, reseller, new Successor(stranger.id(), "")))
                    .as("not in the list")
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void isWhomTheCustomerAskedToBeTransferredTo() throws Exception {
        long proposed = parties.as(
                elsewhere, () -> transfers.propose(new ProposeTransfer(customer.id(), "Azure plan", "Let us do it")));
        assertThat(known(provider, provider)).doesNotContain(elsewhere.id());

        parties.as(customer, () -> {
            transfers.sendOn(proposed, provider.id());
            return null;
        });

        assertThat(known(provider, provider)).contains(elsewhere.id());
        assertThat(known(reseller, reseller)).doesNotContain(elsewhere.id());
    }

    @Test
    void isFoundByItsPartnerIdInTheSameCloudWhileItIsActive() throws Exception {
        assertThat(named(provider, provider, byPartnerId(elsewhere)))
                .isEqualTo(new NamedSuccessor(elsewhere.id(), "Proseware"));
        Partner china = parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Litware");
        Partner barred = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Trey");
        barred.runs(() -> companies.changeStatus(barred.id(), PartnerStatus.SUSPENDED));
        for (Partner none : List.of(china, barred, provider)) {
            refused(byPartnerId(none), "UNKNOWN_PARTNER_ID");
        }
        refused(new Successor(null, "99999999999999999999"), "UNKNOWN_PARTNER_ID");
        refused(new Successor(reseller.id(), "Woodgrove"), "TWICE");
    }

    @Test
    void standsInTheLetterAndInTheRecord() throws Exception {
        NamedSuccessor found = named(provider, reseller, byPartnerId(elsewhere));
        EndPlan plan = provider.does(() -> queries.plan(customer.id(), reseller.id()));
        for (String language : List.of("en", "es", "ru")) {
            assertThat(provider.does(() -> letters.toCustomer(plan, found.name(), language))
                            .text())
                    .contains("Proseware");
        }

        end(reseller, byPartnerId(elsewhere));
        assertThat(ended()).singleElement().satisfies(row -> {
            assertThat(row.successor()).isEqualTo("Proseware");
            assertThat(row.successorPartnerId()).isEqualTo(parties.partnerId(elsewhere));
        });
        assertThat(Sql.strings(database, "SELECT successor_id FROM relationship_end WHERE actor_id = ?", provider.id()))
                .containsExactly(String.valueOf(elsewhere.id()));

        end(provider, new Successor(null, "Woodgrove 4"));
        assertThat(ended().get(0).successor()).isEqualTo("Woodgrove 4");
        assertThat(ended().get(0).successorPartnerId()).isEmpty();
    }

    private List<EndedRow> ended() throws Exception {
        return provider.does(() -> queries.ended(PageRequest.first(9))).rows();
    }

    @Test
    void endsNothingWithASuccessorThatIsNone() throws Exception {
        assertThatThrownBy(() -> end(reseller, byPartnerId(reseller))).isInstanceOf(SuccessorRefusedException.class);
        assertThat(provider.does(() -> queries.resellers(customer.id()))).containsExactly(reseller.id());
    }

    private void end(Partner leaving, Successor successor) throws Exception {
        provider.runs(() -> service.end(
                new EndRelationship(customer.id(), leaving.id(), true, true, successor, "Contract over", List.of())));
    }

    private Successor byPartnerId(Partner partner) {
        return new Successor(null, " " + parties.partnerId(partner) + " ");
    }

    private List<Long> known(Partner caller, Partner leaving) throws Exception {
        return caller.does(() -> queries.successors(customer.id(), leaving.id())).stream()
                .map(KnownPartner::companyId)
                .toList();
    }

    private NamedSuccessor named(Partner caller, Partner leaving, Successor wanted) throws Exception {
        return caller.does(() -> queries.successor(customer.id(), leaving.id(), wanted));
    }

    private void refused(Successor wanted, String reason) {
        assertThatThrownBy(() -> named(provider, provider, wanted))
                .isInstanceOfSatisfying(
                        SuccessorRefusedException.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }
}
