package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminRightsFilter;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.OpenRequests;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.RequestFilter;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestState;
import org.partnerportal.relationship.TransferFilter;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** What waits between a provider and each reseller: numbers, and the lists behind them. */
class OpenRequestsIT extends ResellerScene {

    @Inject
    private AdminRightsQueries rightsLists;

    @Inject
    private TransferService transfers;

    @Inject
    private TransferQueries transferLists;

    @Inject
    private RequestQueries requestLists;

    @Test
    void countsWhatWaitsAndNothingOfWhatTheResellerAsksOthersFor() throws Exception {
        Partner asked = parties.open(CompanyKind.CUSTOMER, "Adatum");
        Partner second = parties.open(CompanyKind.CUSTOMER, "Bellows");
        Partner elsewhere = parties.open(CompanyKind.CUSTOMER, "Coho");
        sell(provider, asked, MAIL, reseller);
        sell(provider, asked, AZURE, reseller);
        sell(provider, second, MAIL, reseller);
        sell(provider, elsewhere, MAIL, other);
        sell(stranger, asked, MAIL, reseller);
        for (Partner customer : new Partner[] {asked, second, elsewhere}) {
            request(provider, customer);
        }
        request(reseller, asked);
        request(stranger, asked);
        ask(asked, provider);
        ask(second, reseller);
        assertThat(row(reseller).open()).isEqualTo(new OpenRequests(1, 2, 1));
        assertThat(row(other).open()).isEqualTo(new OpenRequests(0, 1, 0));
        assertThat(stranger.does(() -> partnerships.get(reseller.id())).open()).isEqualTo(new OpenRequests(0, 1, 0));
        lists(provider, reseller, new OpenRequests(1, 2, 1));
        lists(provider, other, new OpenRequests(0, 1, 0));
        lists(stranger, reseller, new OpenRequests(0, 1, 0));

        Sql.update(
                database,
                "UPDATE admin_relationship SET request_expires_at = NOW(6) - INTERVAL 1 DAY" + " WHERE customer_id = ?",
                second.id());
        Sql.update(database, "UPDATE transfer_request SET state = 'DONE' WHERE customer_id = ?", asked.id());
        assertThat(row(reseller).open()).isEqualTo(new OpenRequests(1, 1, 0));
        lists(provider, reseller, new OpenRequests(1, 1, 0));
    }

    @Test
    void countsForEverybodyAsMuchAsTheListsBehind() throws Exception {
        Partner customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
        sell(provider, customer, MAIL, reseller);
        request(provider, customer);
        ask(customer, provider);

        EnumSet<Permission> few = EnumSet.allOf(Permission.class);
        few.removeAll(Set.of(Permission.TRANSFER_HANDLE, Permission.RESELLER_INVITE));
        Caller caller =
                new Caller(provider.id(), 1L, "COMMERCIAL", provider.kind().name(), few);

        assertThat(CallerContext.callAs(caller, () -> partnerships.get(reseller.id()))
                        .open())
                .isEqualTo(new OpenRequests(0, 1, 0));
    }

    /** As many rows as the numbers say stand in the lists to which they lead. */
    private void lists(Partner by, Partner of, OpenRequests expected) throws Exception {
        RequestFilter invited =
                new RequestFilter(null, RequestState.PENDING, RequestKind.RESELLER, null, true, of.id());
        assertThat(by.does(() -> requestLists.list(invited, ALL)).rows()).hasSize((int) expected.invitations());
        AdminRightsFilter pending =
                new AdminRightsFilter(null, AdminState.APPROVAL_PENDING, null, null, null, false, of.id());
        assertThat(by.does(() -> rightsLists.list(pending, ALL)).rows()).hasSize((int) expected.adminRights());
        TransferFilter open = new TransferFilter(null, null, false, false, true, of.id());
        assertThat(by.does(() -> transferLists.list(open, ALL)).rows()).hasSize((int) expected.transfers());
    }

    private void request(Partner by, Partner customer) throws Exception {
        parties.as(
                by,
                () -> rights.request(new RequestAdminRights(
                        customer.id(), "Rights " + UUID.randomUUID(), Set.of(SUPPORT), 100, false)));
    }

    private void ask(Partner customer, Partner current) throws Exception {
        parties.as(customer, () -> transfers.ask(new AskTransfer(current.id(), AZURE, "Please")));
    }
}
