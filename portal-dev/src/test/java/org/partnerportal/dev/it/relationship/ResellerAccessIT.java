package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.MapAdminRoles;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipSort;
import org.partnerportal.company.ProviderShare;
import org.partnerportal.company.ResellerAccess;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.responsibility.SupportLoadService;
import org.partnerportal.servicemanagement.AccessLack;
import org.partnerportal.servicemanagement.ResellerAccessQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;

/** For how many customers of a reseller those responsible can act: numbers, and the customers behind them. */
class ResellerAccessIT extends ResellerScene {

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries subscriptionQueries;

    @Inject
    private SupportLoadService loads;

    @Inject
    private ResellerAccessQueries access;

    @Inject
    private Delegation delegation;

    @Test
    void countsForHowManyCustomersThoseResponsibleCanAct() throws Exception {
        Partner left = parties.open(CompanyKind.CUSTOMER, "Left to the reseller");
        long mail = sell(provider, left, MAIL, reseller);
        hold(reseller, left, SUPPORT, 300);
        designate(mail, reseller);
        Partner kept = parties.open(CompanyKind.CUSTOMER, "Kept by the provider");
        sell(provider, kept, MAIL, reseller);
        hold(provider, kept, "Global Administrator", 300);
        Partner azure = parties.open(CompanyKind.CUSTOMER, "Azure");
        long plan = sell(provider, azure, AZURE, reseller);
        delegation.give(reseller.id(), azure.id());
        designate(plan, reseller);
        delegation.end(reseller.id(), azure.id());
        hold(provider, azure, "Directory Readers", 20);
        Partner bare = parties.open(CompanyKind.CUSTOMER, "Bare");
        sell(provider, bare, MAIL, reseller);
        hold(reseller, bare, "Global Administrator", 300);
        sell(provider, bare, MAIL, other);

        loads.recount(provider.id(), 0);

        ResellerAccess counted = row(reseller).access();
        assertThat(counted).isEqualTo(new ResellerAccess(4, 3, 2, 1));
        assertThat(row(reseller).countedAt()).isNotNull();
        assertThat(row(reseller).customers()).isEqualTo(4);
        assertThat(row(other).access()).isEqualTo(new ResellerAccess(1, 0, 0, 0));
        assertThat(narrowed(AccessLack.ACT)).containsExactly(bare.id());
        assertThat(narrowed(AccessLack.REQUEST)).containsExactlyInAnyOrder(bare.id(), left.id());

        resellersReadTheSame();
        Sql.update(database, "UPDATE company SET status = 'SUSPENDED' WHERE id = ?", reseller.id());
        loads.recount(provider.id(), 0);
        ResellerAccess withoutIt = new ResellerAccess(4, 2, 2, 1);
        assertThat(row(reseller).access()).as("barred").isEqualTo(withoutIt);
        Sql.update(database, "UPDATE company SET status = 'RESTRICTED' WHERE id = ?", reseller.id());
        leaveSupport();
        loads.recount(provider.id(), 0);
        assertThat(row(reseller).access()).as("left to the provider").isEqualTo(withoutIt);
        assertThatThrownBy(() -> parties.open(CompanyKind.INDIRECT_PROVIDER, "Nobody")
                        .does(() -> access.lacking(reseller.id(), AccessLack.ACT)))
                .isInstanceOf(NotFoundException.class);
    }

    private void resellersReadTheSame() throws Exception {
        assertThat(reseller.does(() -> partnerships.providers()))
                .as("what the reseller reads of the same counts")
                .extracting(
                        ProviderShare::providerId,
                        ProviderShare::customers,
                        ProviderShare::subscriptions,
                        ProviderShare::supports)
                .containsExactly(tuple(provider.id(), 4L, 4L, 2L), tuple(stranger.id(), 0L, 0L, 0L));
        assertThat(other.does(() -> partnerships.providers()))
                .extracting(ProviderShare::customers)
                .containsExactly(1L, 0L);
    }

    @Test
    void costsTheSameForManyCustomers() throws Exception {
        sell(provider, parties.open(CompanyKind.CUSTOMER, "First"), MAIL, reseller);
        long one = provider.does(() -> Statements.of(() -> access.lacking(reseller.id(), AccessLack.ACT)));
        long all = provider.does(() -> Statements.of(() -> access.counted()));
        for (int i = 0; i < 3; i++) {
            Partner customer = parties.open(CompanyKind.CUSTOMER, "Next");
            sell(provider, customer, MAIL, i == 0 ? reseller : other);
            hold(provider, customer, SUPPORT, 300);
        }
        assertThat(provider.does(() -> Statements.of(() -> access.lacking(reseller.id(), AccessLack.ACT))))
                .isEqualTo(one);
        assertThat(provider.does(() -> Statements.of(() -> access.counted()))).isEqualTo(all);
        assertThat(provider.does(() -> Statements.of(() -> partnerships.list(
                        new PartnershipFilter(null, false, null, PartnershipSort.ACCESS, true, null, Set.of()), ALL))))
                .isEqualTo(1);
    }

    private List<Long> narrowed(AccessLack lack) throws Exception {
        Set<Long> lacking = provider.does(() -> access.lacking(reseller.id(), lack));
        CustomerFilter filter = new CustomerFilter(null, null, false, null, reseller.id(), lacking);
        return provider.does(() -> customerLists.list(filter, ALL)).rows().stream()
                .map(CustomerRow::id)
                .toList();
    }

    private void designate(long subscription, Partner contact) throws Exception {
        parties.as(provider, () -> {
            subscriptions.assignSupportContact(new AssignSupportContact(
                    subscription,
                    contact.id(),
                    null,
                    subscriptionQueries.own(subscription).version()));
            return null;
        });
    }

    private void leaveSupport() throws Exception {
        Sql.update(
                database,
                "INSERT INTO support_offer (company_id, name, draft, draft_sha256, changed_at)"
                        + " VALUES (?, 'Ours', '{}', SHA2('{}', 256), NOW(6))",
                provider.id());
        Sql.update(
                database,
                "INSERT INTO outsourcing (reseller_id, provider_id, valid_from, offer_id, cloud)"
                        + " SELECT ?, company_id, '2026-01-01', id, 'COMMERCIAL' FROM support_offer WHERE company_id = ?",
                reseller.id(),
                provider.id());
    }

    private void hold(Partner by, Partner customer, String role, long days) throws Exception {
        Instant now = Instant.now();
        long id = parties.as(
                by,
                () -> rights.record(new RecordAdminRights(
                        customer.id(),
                        AdminKind.GDAP,
                        "",
                        "active",
                        Set.of(role),
                        now.minus(Duration.ofDays(300)),
                        now.plus(Duration.ofDays(days)),
                        false)));
        parties.as(by, () -> {
            rights.mapRoles(new MapAdminRoles(id, Map.of(role, "Desk")));
            return null;
        });
    }
}
