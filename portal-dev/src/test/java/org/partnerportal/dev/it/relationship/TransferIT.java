package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyView;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.RowsRead;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.ProposeTransfer;
import org.partnerportal.relationship.RecordTransferStep;
import org.partnerportal.relationship.Transfer;
import org.partnerportal.relationship.TransferFilter;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRefusedException;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.relationship.TransferState;
import org.partnerportal.relationship.TransferStepRow;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

/** DOMAIN 2.8: a written request with its clock, its evidence, and its walls. */
class TransferIT extends PortalIT {

    private static final int MANY = 500;
    private static final long FEW = 100;

    private static final TransferFilter ALL = new TransferFilter(null, null, false, false);

    @Inject
    private Parties parties;

    @Inject
    private TransferService service;

    @Inject
    private TransferQueries queries;

    @Inject
    private CustomerService customers;

    @Inject
    private Overtaking overtaking;

    @Inject
    private RowsRead reads;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner current;
    private Partner next;
    private Partner customer;

    @BeforeEach
    void serve() throws Exception {
        current = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        next = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
        for (Partner partner : List.of(current, next)) {
            serves(partner);
        }
    }

    @Test
    void runsUnderAClockAndLeavesEvidence() throws Exception {
        long id = ask();
        TransferRow asked = list(current).get(0);
        assertThat(Duration.between(asked.askedAt(), asked.dueAt())).isEqualTo(Duration.ofDays(10));
        assertThat(asked.dueSource()).isEqualTo("PORTAL");

        record(id, TransferState.RECEIVED, "");
        record(id, TransferState.SUBMITTED, "2611210040001234");
        record(id, TransferState.DONE, "");

        Transfer done = customer.does(() -> queries.getMine(id));
        assertThat(done.row().state()).isEqualTo(TransferState.DONE);
        assertThat(done.row().caseNumber()).isEqualTo("2611210040001234");
        assertThat(done.steps())
                .extracting(TransferStepRow::state)
                .containsExactly(
                        TransferState.ASKED, TransferState.RECEIVED, TransferState.SUBMITTED, TransferState.DONE);
    }

    @Test
    void takesNoStepTwiceOrOutOfTurn() throws Exception {
        long id = ask();
        refused(() -> record(id, TransferState.DONE, ""), "NOT_THE_NEXT_STEP");
        record(id, TransferState.REFUSED, "");
        refused(() -> customer.runs(() -> service.withdraw(id, "Too late")), "NOT_THE_NEXT_STEP");
        assertThatThrownBy(() -> parties.as(current, () -> {
                    service.record(new RecordTransferStep(id, TransferState.DONE, "Once more", null, 0));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void isOfferedByANewPartnerAndSentOnByTheCustomerAlone() throws Exception {
        long id = propose(customer);
        assertThat(list(current)).isEmpty();
        long stranger = stranger().id();
        assertThatThrownBy(() -> customer.runs(() -> service.sendOn(id, stranger)))
                .isInstanceOf(NotFoundException.class);

        parties.as(customer, () -> {
            service.sendOn(id, current.id());
            return null;
        });
        record(id, TransferState.RECEIVED, "");

        assertThat(list(current)).hasSize(1);
        Transfer seen = next.does(() -> queries.get(id));
        assertThat(seen.row().current()).as("whom the customer buys from").isNull();
        assertThat(seen.row().currentId()).isNull();
        assertThat(seen.row().state()).isEqualTo(TransferState.RECEIVED);
        assertThat(seen.steps())
                .extracting(TransferStepRow::state)
                .containsExactly(TransferState.PROPOSED, TransferState.ASKED);
    }

    @Test
    void isNotSentOnToWhoWroteIt() throws Exception {
        long id = propose(customer);
        assertThat(customer.does(() -> queries.addressees(id)))
                .extracting(CompanyView::id)
                .containsExactly(current.id());
        refused(() -> customer.runs(() -> service.sendOn(id, next.id())), "OFFERED_BY_IT");

        assertThat(customer.does(() -> queries.getMine(id)).row().state()).isEqualTo(TransferState.PROPOSED);
        parties.as(customer, () -> {
            service.sendOn(id, current.id());
            return null;
        });
        record(id, TransferState.RECEIVED, "");
    }

    @Test
    void isOfferedOnlyByWhoBuysFromMicrosoftToItsOwnCustomers() throws Exception {
        Partner reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        serves(reseller);
        ProposeTransfer command = new ProposeTransfer(customer.id(), "Azure plan", "Please");
        Partner stranger = stranger();

        refused(() -> reseller.does(() -> service.propose(command)), "NOT_TRANSACTING");
        assertThatThrownBy(() -> stranger.does(() -> service.propose(command))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void concernsNobodyElse() throws Exception {
        long id = ask();
        for (Partner other : List.of(next, stranger())) {
            assertThatThrownBy(() -> other.does(() -> queries.get(id))).isInstanceOf(NotFoundException.class);
            assertThat(list(other)).isEmpty();
            assertThatThrownBy(() -> other.runs(
                            () -> service.record(new RecordTransferStep(id, TransferState.RECEIVED, "Mine", null, 0))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> customer.runs(
                        () -> service.record(new RecordTransferStep(id, TransferState.DONE, "Done", null, 0))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void readsNobodyElsesRows() throws Exception {
        long id = ask();
        Partner other = parties.open(CompanyKind.CUSTOMER, "Woodgrove");
        serves(next, other);
        reads.copy("transfer_request", propose(other), MANY, null);

        assertThat(customer.does(() -> reads.of(() -> queries.mine()))).isBetween(1L, FEW);
        assertThat(current.does(() -> reads.of(() -> queries.list(ALL, PageRequest.first(9)))))
                .isBetween(1L, FEW);
        assertThat(customer.does(() -> reads.of(() -> queries.getMine(id)))).isBetween(1L, FEW);
    }

    @Test
    void showsWhatIsLate() throws Exception {
        long id = ask();
        TransferFilter late = new TransferFilter("adat", null, true, false);
        assertThat(current.does(() -> queries.list(late, PageRequest.first(9))).rows())
                .isEmpty();
        Sql.update(database, "UPDATE transfer_request SET due_at = NOW(6) - INTERVAL 2 DAY WHERE id = ?", id);

        assertThat(current.does(() -> queries.list(late, PageRequest.first(9))).rows())
                .hasSize(1);
        assertThat(current.does(() -> Statements.of(() -> queries.list(late, PageRequest.first(9)))))
                .isEqualTo(1);
    }

    @Test
    void isNobodyElsesWhenTwoPeopleOfOneCompanyWriteAtOnce() throws Exception {
        List<Long> asked = overtaking.of("transfer_request", current.id(), this::ask, () -> ask(next, "Visio"));
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(customer.does(() -> queries.getMine(asked.get(0))).row().what())
                .isEqualTo("Azure plan");

        Partner second = parties.open(CompanyKind.CUSTOMER, "Woodgrove");
        serves(next, second);
        List<Long> proposed =
                overtaking.of("transfer_request", customer.id(), () -> propose(customer), () -> propose(second));
        assertThat(customer.does(() -> queries.getMine(proposed.get(0))).row().state())
                .isEqualTo(TransferState.PROPOSED);
        assertThat(second.does(() -> queries.getMine(proposed.get(1))).row().state())
                .isEqualTo(TransferState.PROPOSED);
    }

    @Test
    void hasNoFormForACustomerWithoutAPartner() throws Exception {
        long company = tenants.company(CompanyKind.CUSTOMER);
        WebClient browser = new WebClient(settings.url());
        browser.signIn(tenants.user(company, Role.CUSTOMER_GLOBAL_ADMIN), Tenants.PASSWORD);

        assertThat(browser.get("/relationships/ask-transfer").body())
                .contains("class=\"empty\"")
                .doesNotContain("form:wording");
    }

    private long ask() throws Exception {
        return ask(current, "Azure plan");
    }

    private long ask(Partner partner, String what) throws Exception {
        return parties.as(customer, () -> service.ask(new AskTransfer(partner.id(), what, "Please")));
    }

    private long propose(Partner to) throws Exception {
        return parties.as(next, () -> service.propose(new ProposeTransfer(to.id(), "Azure plan", "Please")));
    }

    private void record(long id, TransferState state, String caseNumber) throws Exception {
        long version = current.does(() -> queries.get(id)).row().version();
        parties.as(current, () -> {
            service.record(new RecordTransferStep(id, state, "As agreed", caseNumber, version));
            return null;
        });
    }

    private List<TransferRow> list(Partner partner) throws Exception {
        return partner.does(() -> queries.list(ALL, PageRequest.first(9))).rows();
    }

    private void serves(Partner partner) throws Exception {
        serves(partner, customer);
    }

    private void serves(Partner partner, Partner served) throws Exception {
        String id = parties.msTenantId(served);
        parties.as(partner, () -> customers.add(new AddCustomer(id, "Adatum", "")));
    }

    private Partner stranger() throws Exception {
        return parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Wingtip");
    }

    private static void refused(ThrowingCallable work, String reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(TransferRefusedException.class, refusal -> assertThat(
                        refusal.reason().name())
                .isEqualTo(reason));
    }
}
