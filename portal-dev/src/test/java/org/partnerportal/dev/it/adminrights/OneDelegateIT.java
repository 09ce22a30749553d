package org.partnerportal.dev.it.adminrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.ConsentService;
import org.partnerportal.adminrights.NoteAdminState;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.adminrights.ServiceDelegatedException;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.error.NotFoundException;

/** DOMAIN 2.5, China: only one partner with delegated admin rights for a service. */
class OneDelegateIT extends PortalIT {

    private static final String MAIL = "EXCHANGE_ONLINE";
    private static final String AZURE = "AZURE";
    private static final String ROLE = "Service Support Administrator";

    @Inject
    private Partners partners;

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerQueries customerQueries;

    @Inject
    private AdminRightsService rights;

    @Inject
    private AdminRightsQueries queries;

    @Inject
    private ConsentService consents;

    private Partner first;
    private Partner second;
    private Partner customer;

    @BeforeEach
    void serve() throws Exception {
        serve(Cloud.CHINA);
    }

    @Test
    void aSecondPartnerIsNotRecordedForAServiceThatIsTaken() throws Exception {
        record(first, "active", MAIL);

        refused(() -> record(second, "active", MAIL, AZURE), "Exchange Online");
        refused(() -> record(second, "active"), "Exchange Online");
        record(second, "active", AZURE);
        refused(() -> record(first, "active", AZURE), "Azure");
        assertThatCode(() -> record(first, "active", MAIL)).as("its own").doesNotThrowAnyException();
    }

    @Test
    void theCustomerDoesNotApproveASecondBeforeItTookTheFirstBack() throws Exception {
        long held = record(first, "active");
        long asked = request(second, MAIL);

        refused(() -> approve(asked), "Exchange Online");
        customer.runs(() -> consents.terminate(held, version(held)));
        approve(asked);

        AdminRights given = second.does(() -> queries.get(asked));
        assertThat(given.state().holds()).isTrue();
        assertThat(given.serviceNames()).containsExactly("Exchange Online");
        assertThat(customer.does(() -> queries.given()))
                .filteredOn(row -> row.id() == asked)
                .singleElement()
                .satisfies(row -> assertThat(row.services()).containsExactly(MAIL));
    }

    @Test
    void whatIsNotInForceTakesNothing() throws Exception {
        record(first, "terminated", MAIL);
        long waiting = request(first, MAIL);
        long noted = record(second, "approvalPending", MAIL);
        note(second, noted, "active");

        refused(() -> approve(waiting), "Exchange Online");
        refused(() -> note(first, waiting, "active"), "Exchange Online");
    }

    @Test
    void whatComesWithARelationshipIsWhatOthersLeave() throws Exception {
        record(first, "active", MAIL);
        second.runs(() -> rights.delegate(customer.id(), Instant.now()));
        assertThat(second.does(() -> queries.ofCustomer(customer.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.services()).contains(AZURE).doesNotContain(MAIL));

        Partner third = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Tailspin");
        String msTenantId =
                second.does(() -> customerQueries.get(customer.id())).msTenantId();
        third.does(() -> customers.add(new AddCustomer(msTenantId, "Adventure Works", "")));
        third.runs(() -> rights.delegate(customer.id(), Instant.now()));
        assertThat(third.does(() -> queries.ofCustomer(customer.id()))).isEmpty();
    }

    @Test
    void whereTheRuleDoesNotHoldSeveralPartnersMay() throws Exception {
        serve(Cloud.COMMERCIAL);
        record(first, "active", MAIL);
        assertThatCode(() -> record(second, "active", MAIL)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoServiceIsNotFound() {
        assertThatThrownBy(() -> record(first, "active", "TELEGRAPHY")).isInstanceOf(NotFoundException.class);
    }

    private void serve(Cloud cloud) throws Exception {
        first = partners.open(CompanyKind.DIRECT_BILL_PARTNER, cloud, "Litware");
        second = partners.open(CompanyKind.DIRECT_BILL_PARTNER, cloud, "Northwind");
        String msTenantId = UUID.randomUUID().toString();
        long id = first.does(() -> customers.add(new AddCustomer(msTenantId, "Adventure Works", "")));
        second.does(() -> customers.add(new AddCustomer(msTenantId, "Adventure Works", "")));
        customer = new Partner(id, cloud, CompanyKind.CUSTOMER);
    }

    private long record(Partner partner, String state, String... services) throws Exception {
        return partner.does(() -> rights.record(new RecordAdminRights(
                customer.id(),
                AdminKind.DAP,
                "",
                state,
                Set.of(),
                Instant.now().minusSeconds(60),
                null,
                false,
                Set.of(services))));
    }

    private long request(Partner partner, String... services) throws Exception {
        return partner.does(() ->
                rights.request(new RequestAdminRights(customer.id(), "", Set.of(ROLE), 90, false, Set.of(services))));
    }

    private void approve(long id) throws Exception {
        customer.runs(() -> consents.approve(id, version(id)));
    }

    /** As the customer read it. */
    private long version(long id) {
        return queries.given().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void note(Partner partner, long id, String state) throws Exception {
        long version = partner.does(() -> queries.get(id)).version();
        partner.runs(() -> rights.noteState(new NoteAdminState(id, version, state)));
    }

    private static void refused(ThrowingCallable attempt, String service) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(ServiceDelegatedException.class, refusal -> assertThat(refusal.arguments())
                        .contains(service, "2018-10-29"));
    }
}
